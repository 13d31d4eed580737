import { useState } from 'react';
import type { LinkedSource, Term } from '../../../content/types.ts';
import facts from '../../../content/words/facts.json';
import words from '../../../content/words/terms.json';
import { fill } from '../../../domain/text/fill.ts';
import { fold } from '../../../domain/text/fold.ts';
import { BasisFold } from '../../../parts/Facts.tsx';
import { Message } from '../../../ui/Message.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Title } from '../../../ui/Title.tsx';

/** Officialese and abbreviations in plain words. */
export function TermsScreen({
  terms,
  sources,
  asked: arrived,
}: Readonly<{
  terms: readonly Term[];
  sources: readonly LinkedSource[];
  asked: string | undefined;
}>) {
  const [typed, setTyped] = useState('');
  const asked = fold(typed);
  const found = terms.filter(({ term, also }) =>
    [term, ...also].some((name) => fold(name).includes(asked)),
  );
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <div className="section">
        <TextField label={words.field} value={typed} kind="search" onType={setTyped} />
      </div>
      <Message>{found.length === 0 && <p>{words.none}</p>}</Message>
      <div className="section">
        {found.map(({ id, term, also, plain, basis }) => (
          <article className="card" key={id}>
            <h2 className="card-title" tabIndex={-1} data-arrive={id === arrived || undefined}>
              {term}
            </h2>
            {also.length > 0 && (
              <p className="quiet">{fill(words.also, { words: also.join(', ') })}</p>
            )}
            {plain.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {basis.length > 0 ? (
              <BasisFold bases={basis} sources={sources} />
            ) : (
              <p className="quiet">{facts.own}</p>
            )}
          </article>
        ))}
      </div>
    </>
  );
}
