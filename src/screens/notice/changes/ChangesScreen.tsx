import { Link } from 'react-router-dom';
import { type Route, toPath } from '../../../addresses.ts';
import { noticeInLink } from '../../../content/index.ts';
import type { Agency, Change, LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/changes.json';
import { changeState } from '../../../domain/notice/changes.ts';
import { sentenceCase } from '../../../domain/text/fill.ts';
import { useToday } from '../../../state/services.ts';
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
          <section className="section" key={state}>
            <h2>{words[state]}</h2>
            {inState.map((change) => (
              <ChangeCard
                key={change.id}
                change={change}
                sources={sources}
                arrived={change.id === route.change}
              />
            ))}
          </section>
        );
      })}
      {renamed.length > 0 && (
        <section className="section">
          <h2>{words.agencies}</h2>
          {renamed.map(({ id, notice, name, now, source }) => (
            <dl className="card" key={`${notice} ${id}`}>
              <dt className="quiet">{words.then}</dt>
              <dd>
                <Link
                  className="text-link"
                  to={toPath({
                    screen: 'notice',
                    ...noticeInLink(notice),
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
        </section>
      )}
    </>
  );
}
