import { useState } from 'react';
import type { LinkedSource, Term } from '../../../content/types.ts';
import facts from '../../../content/words/facts.json';
import words from '../../../content/words/terms.json';
import { fill } from '../../../domain/text/fill.ts';
import { fold } from '../../../domain/text/fold.ts';
import { BasisFold } from '../../../parts/Facts.tsx';
import { Fold, Folds } from '../../../ui/Fold.tsx';
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
        <Folds>
          {lettersOf(found).map(([letter, ofLetter]) => (
            <Fold
              key={letter}
              title={letter}
              line={ofLetter.map(({ term }) => term).join(', ')}
              open={asked !== '' || ofLetter.some(({ id }) => id === arrived)}
            >
              <Folds>
                {ofLetter.map((term) => (
                  <OneTerm
                    key={term.id}
                    term={term}
                    sources={sources}
                    arrived={term.id === arrived}
                  />
                ))}
              </Folds>
            </Fold>
          ))}
        </Folds>
      </div>
    </>
  );
}

/** A term with its explanation, which opens in place. */
function OneTerm({
  term: { term, also, plain, basis },
  sources,
  arrived,
}: Readonly<{ term: Term; sources: readonly LinkedSource[]; arrived: boolean }>) {
  return (
    <Fold title={term} level={3} arrived={arrived}>
      {also.length > 0 && <p className="quiet">{fill(words.also, { words: also.join(', ') })}</p>}
      {plain.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {basis.length > 0 ? (
        <BasisFold bases={basis} sources={sources} />
      ) : (
        <p className="quiet">{facts.own}</p>
      )}
    </Fold>
  );
}

/** The terms by the letter they begin with, in the order of the alphabet; digits stand first. */
function lettersOf(terms: readonly Term[]): [string, Term[]][] {
  const letters = new Map<string, Term[]>();
  const order = new Intl.Collator('vi');
  for (const term of [...terms].sort((one, two) => order.compare(one.term, two.term))) {
    const letter = letterOf(term.term);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].sort(([one], [two]) => order.compare(one, two));
}

/** The letter a word stands under: without accents and quotation marks; Đ is a letter of its own. */
function letterOf(word: string): string {
  const bare = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return (/[a-zđ0-9]/i.exec(bare)?.[0] ?? word).toUpperCase();
}
