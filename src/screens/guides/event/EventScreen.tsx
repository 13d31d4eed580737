import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import { contentIndex } from '../../../content/contentIndex.ts';
import type { LifeEvent, LinkedSource, ProcedureRow } from '../../../content/types.ts';
import askWords from '../../../content/words/ask.json';
import words from '../../../content/words/event.json';
import { factsOn } from '../../../domain/facts/facts.ts';
import { Questions } from '../../../parts/ask/Questions.tsx';
import { BasisFold } from '../../../parts/Facts.tsx';
import { ShareLink } from '../../../parts/Share.tsx';
import { useAnswers, useToday } from '../../../state/services.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import './event.css';

type Props = Readonly<{
  event: LifeEvent;
  sources: readonly LinkedSource[];
  procedures: readonly ProcedureRow[];
}>;
type Item = LifeEvent['items'][number];

/** What a house has to do when something happens in it, in order, after a few questions. */
export function EventScreen({ event, sources, procedures }: Props) {
  const { id, name, ask } = event;
  const answers = useAnswers(id);
  const items: readonly Item[] = factsOn(event.items, useToday(), { ask, answers });
  return (
    <article>
      <Title>{name}</Title>
      <p className="lead">{words.lead}</p>
      {ask && (
        <div className="section">
          <Questions asker={id} ask={ask} invite={askWords.inviteEvent} />
        </div>
      )}
      <Section title={words.order}>
        <ol className="event">
          {items.map((item) => (
            <li key={item.text}>
              <p>{item.text}</p>
              <Onward item={item} procedures={procedures} />
            </li>
          ))}
        </ol>
        <p className="section-tight">{words.ask}</p>
        <BasisFold bases={items.flatMap(({ basis }) => basis)} sources={sources} />
      </Section>
      <div className="section actions">
        <ShareLink path={toPath({ screen: 'event', event: id })} title={name} />
      </div>
    </article>
  );
}

/** The guide or the procedure that tells how. */
function Onward({
  item: { guide, procedure },
  procedures,
}: Readonly<{ item: Item; procedures: readonly ProcedureRow[] }>) {
  const to = guide
    ? toPath({ screen: 'guide', guide })
    : procedure && toPath({ screen: 'procedure', procedure });
  const name =
    contentIndex.guides.find(({ id }) => id === guide)?.title ??
    procedures.find(({ id }) => id === procedure)?.name;
  return to && name ? (
    <Link className="text-link" to={to}>
      {name}
      <Icon name="forward" />
    </Link>
  ) : null;
}
