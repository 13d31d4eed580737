import { Link } from 'react-router-dom';
import words from '../../../content/words/search.json';
import { type Hit, hitKinds } from '../../../domain/search/search.ts';
import { fold } from '../../../domain/text/fold.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { hitPath } from './hitPath.ts';
import './search.css';

/** Hits by kind, the kind of the best hit first. */
export function HitGroups({ hits }: { hits: readonly Hit[] }) {
  const kinds = [...new Set([...hits.map(({ doc }) => doc.kind), ...hitKinds])];
  return kinds.map((kind) => {
    const ofKind = hits.filter(({ doc }) => doc.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <section className="section" key={kind}>
        <h2>{words.groups[kind]}</h2>
        <ul className="row-list">
          {ofKind.map(({ doc, name, words: found }) => (
            <li key={doc.id}>
              <Link to={hitPath(doc)}>
                <span className="row-text">
                  <span className="row-title">
                    <Marked text={doc.title} found={found} />
                  </span>
                  <Beside text={doc.official ?? name} title={doc.title} found={found} />
                </span>
                <Icon name="forward" />
              </Link>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** The official name, or else the name by which the hit was found, unless that is its title. */
function Beside({
  text,
  title,
  found,
}: Readonly<{ text: string; title: string; found: readonly string[] }>) {
  if (fold(text) === fold(title)) return null;
  return (
    <span className="row-note">
      <Marked text={text} found={found} />
    </span>
  );
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
