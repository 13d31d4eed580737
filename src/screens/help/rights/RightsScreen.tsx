import type { LinkedSource, Right } from '../../../content/types.ts';
import words from '../../../content/words/rights.json';
import { BasisFold } from '../../../parts/Facts.tsx';
import { Title } from '../../../ui/Title.tsx';

/** What offices owe people, each with the limit that belongs to it and the article it stands in. */
export function RightsScreen({
  rights,
  sources,
}: Readonly<{ rights: readonly Right[]; sources: readonly LinkedSource[] }>) {
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <div className="section">
        {rights.map(({ id, title, plain, limit, basis }) => (
          <article className="card" key={id}>
            <h2 className="card-title">{title}</h2>
            <div className="stack-tight">
              {plain.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {limit && (
                <p>
                  <strong>{words.limit}:</strong> {limit}
                </p>
              )}
            </div>
            <BasisFold bases={basis} sources={sources} />
          </article>
        ))}
      </div>
    </>
  );
}
