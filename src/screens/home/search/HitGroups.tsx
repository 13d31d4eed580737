import { contentIndex } from '../../../content/contentIndex.ts';
import words from '../../../content/words/search.json';
import { type Hit, hitKinds } from '../../../domain/search/search.ts';
import { fold } from '../../../domain/text/fold.ts';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { hitPath } from './hitPath.ts';
import './search.css';

/** Hits by kind, the kind of the best hit first. */
export function HitGroups({ hits }: { hits: readonly Hit[] }) {
  const kinds = [...new Set([...hits.map(({ doc }) => doc.kind), ...hitKinds])];
  return kinds.map((kind) => {
    const ofKind = hits.filter(({ doc }) => doc.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <Section key={kind} title={words.groups[kind]}>
        <RowList
          rows={ofKind.map(({ doc, name, words: found }) => ({
            to: hitPath(doc),
            title: <Marked text={doc.title} found={found} />,
            note: (
              <>
                {beside(doc.official ?? name, doc.title, found)}
                {isUnguided(doc) && <span className="no-guide">{words.noGuide}</span>}
              </>
            ),
          }))}
        />
      </Section>
    );
  });
}

/** Whether something can be done, and no guide leads through it. */
function isUnguided({ kind, id }: Hit['doc']): boolean {
  return (
    kind === 'procedure' && !contentIndex.guides.some(({ procedures }) => procedures.includes(id))
  );
}

/** The official name, or else the name by which the hit was found, unless that is its title. */
function beside(text: string, title: string, found: readonly string[]) {
  return fold(text) === fold(title) ? undefined : <Marked text={text} found={found} />;
}

/** A text with the words marked that answered the search. */
function Marked({ text, found }: Readonly<{ text: string; found: readonly string[] }>) {
  const pieces = text.split(/(\s+)/);
  return pieces.map((piece, at) =>
    found.includes(fold(piece)) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
      <mark key={at}>{piece}</mark>
    ) : (
      piece
    ),
  );
}
