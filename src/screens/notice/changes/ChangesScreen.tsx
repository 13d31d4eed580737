import { Link } from 'react-router-dom';
import { type Route, toPath } from '../../../addresses.ts';
import type { Agency, Change, LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/changes.json';
import { changeState } from '../../../domain/notice/changes.ts';
import { sentenceCase } from '../../../domain/text/fill.ts';
import { useToday } from '../../../state/services.ts';
import { Folds } from '../../../ui/Fold.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import './changes.css';

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
        const inState = changes
          .filter((change) => changeState(change, today) === state)
          .sort((one, two) => two.since.localeCompare(one.since));
        if (inState.length === 0) return null;
        return (
          <Section key={state} title={words[state]}>
            <Folds>
              {inState.map((change) => (
                <ChangeCard
                  key={change.id}
                  change={change}
                  sources={sources}
                  arrived={change.id === route.change}
                />
              ))}
            </Folds>
          </Section>
        );
      })}
      {renamed.length > 0 && (
        <Section title={words.agencies}>
          <dl className="card renamed">
            {renamed.map(({ id, notice, name, now, source }) => (
              <div key={`${notice} ${id}`}>
                <dt>
                  <Link
                    className="text-link"
                    to={toPath({ screen: 'notice', notice, paragraph: source.paragraph })}
                  >
                    {sentenceCase(name)}
                  </Link>
                </dt>
                <dd>
                  <span className="quiet">{words.now}:</span> {now?.text}
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}
