import { Link } from 'react-router-dom';
import { type Route, toPath } from '../../../addresses.ts';
import type { Agency, Change, LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/changes.json';
import { changeState } from '../../../domain/notice/changes.ts';
import { sentenceCase } from '../../../domain/text/fill.ts';
import { useToday } from '../../../state/services.ts';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { ChangeCard } from './ChangeCard.tsx';

type Props = Readonly<{
  route: Extract<Route, { screen: 'changes' }>;
  changes: readonly Change[];
  sources: readonly LinkedSource[];
  /** The agencies as each notice named them. */
  agencies: readonly (Agency & Readonly<{ notice: string }>)[];
}>;

const states = ['upcoming', 'current', 'ended'] as const;

/** What has changed since the notices were written, what is about to, and what no longer holds. */
export function ChangesScreen({ route, changes, sources, agencies }: Props) {
  const today = useToday();
  const renamed = agencies.filter(({ now }) => now !== null);
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      {states.map((state) => {
        const inState = changes.filter((change) => changeState(change, today) === state);
        if (inState.length === 0) return null;
        return (
          <Section key={state} title={words[state]}>
            {inState.map((change) => (
              <ChangeCard
                key={change.id}
                change={change}
                sources={sources}
                arrived={change.id === route.change}
              />
            ))}
          </Section>
        );
      })}
      {renamed.length > 0 && (
        <Section title={words.agencies}>
          {renamed.map(({ id, notice, name, now, source }) => (
            <dl className="card" key={`${notice} ${id}`}>
              <dt className="quiet">{words.then}</dt>
              <dd>
                <Link
                  className="text-link"
                  to={toPath({
                    screen: 'notice',
                    notice,
                    paragraph: source.paragraph,
                  })}
                >
                  {sentenceCase(name)}
                </Link>
              </dd>
              <dt className="quiet">{words.now}</dt>
              <dd>{now?.text}</dd>
            </dl>
          ))}
        </Section>
      )}
    </>
  );
}
