import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import { siteFacts } from '../../../content/index.ts';
import { contentLists } from '../../../content/lists.ts';
import type { LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/about.json';
import { fill } from '../../../domain/text/fill.ts';
import { writeDate } from '../../../domain/time/dates.ts';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';

/** Who made the app, what it keeps and sends, and where its words come from. */
export function AboutScreen({ sources }: { sources: readonly LinkedSource[] }) {
  const { owner, contact, noticesOf } = siteFacts;
  const [readOn] = sources
    .map((source) => source.readOn)
    .sort()
    .reverse();
  return (
    <>
      <Title>{words.title}</Title>
      {import.meta.env.VITE_TRIAL && <p className="note section">{words.trial}</p>}
      <Part title={words.what}>
        <Sentences of={words.whatText.map((text) => fill(text, { whose: noticesOf }))} />
      </Part>
      <Part title={words.who}>
        <Sentences
          of={[
            owner ? fill(words.owner, { owner }) : words.noOwner,
            contact ? fill(words.contact, { contact }) : words.noContact,
            words.notOfficial,
          ]}
        />
      </Part>
      <Part title={words.never}>
        <ul className="bullets">
          {words.neverList.map((never) => (
            <li key={never}>{never}</li>
          ))}
        </ul>
      </Part>
      <Part title={words.keeps}>
        <Sentences of={words.keepsText} />
        <Link className="text-link" to={toPath({ screen: 'settings' })}>
          {words.keepsLink}
        </Link>
      </Part>
      <Part title={words.sources}>
        <Sentences
          of={words.sourcesText.map((text) =>
            fill(text, readOn ? { date: writeDate(readOn) } : {}),
          )}
        />
      </Part>
      <Part title={words.evidence}>
        <dl className="stack">
          {contentLists.evidence.map(({ id, label, meaning }) => (
            <div key={id}>
              <dt>
                <strong>{label}</strong>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={words.terms}>
        <Sentences of={words.termsText} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <div className="card">{children}</div>
    </Section>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <div className="stack-tight">
      {of.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
