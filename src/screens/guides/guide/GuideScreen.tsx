import { toPath } from '../../../addresses.ts';
import { contentIndex } from '../../../content/index.ts';
import type { Guide, LinkedSource, Term } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { flatSteps } from '../../../domain/errands/steps.ts';
import { fill } from '../../../domain/text/fill.ts';
import { daysOverdue, holdsOn } from '../../../domain/time/age.ts';
import { writeDate } from '../../../domain/time/dates.ts';
import { AloneNextTime } from '../../../parts/errand/AloneNextTime.tsx';
import { Ending } from '../../../parts/errand/Ending.tsx';
import { FactSection } from '../../../parts/Facts.tsx';
import { HardWords } from '../../../parts/HardWords.tsx';
import { procedureRow, taskRow } from '../../../parts/rows.ts';
import { ShareLink } from '../../../parts/Share.tsx';
import { useToday } from '../../../state/services.ts';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { DropErrand } from './DropErrand.tsx';
import { Prepare } from './Prepare.tsx';
import { Resume } from './Resume.tsx';
import { StepList } from './StepList.tsx';

type Props = Readonly<{
  guide: Guide;
  sources: readonly LinkedSource[];
  terms: readonly Term[];
}>;

/** An errand from its beginning to its end: what to bring, where, how, and how far one is. */
export function GuideScreen({ guide, sources, terms }: Props) {
  const today = useToday();
  const overdue = daysOverdue(guide.checkBy, today);
  const holds = holdsOn(guide, today);
  // What the portal says of an errand that is over helps nobody.
  const portal = holds ? { none: words.portal } : {};
  const procedures = contentIndex.procedures.filter(({ id }) => guide.procedures.includes(id));
  const tasks = contentIndex.tasks.filter(({ id }) => guide.tasks.includes(id));
  const path = toPath({ screen: 'guide', guide: guide.id });

  return (
    <article>
      <Title>{guide.title}</Title>
      {guide.since && today < guide.since && (
        <p className="note section">{fill(words.notYet, { date: writeDate(guide.since) })}</p>
      )}
      {guide.until && today > guide.until && (
        <p className="note section">{fill(words.over, { date: writeDate(guide.until) })}</p>
      )}
      {holds && overdue > 0 && (
        <p className="note section">{fill(words.overdue, { days: overdue })}</p>
      )}
      {holds && <Resume guide={guide} />}

      <FactSection title={words.forWhom} facts={guide.forWhom} sources={sources} />
      <Prepare guide={guide} sources={sources} />
      <FactSection title={words.where} facts={guide.where} sources={sources} />
      <FactSection title={words.time} facts={guide.time} sources={sources} {...portal} />
      <FactSection title={words.money} facts={guide.money} sources={sources} {...portal} />
      <FactSection title={words.warnings} facts={guide.warnings} sources={sources} />
      <Section title={words.steps}>
        <StepList guide={guide} />
      </Section>
      <Section title={words.ending}>
        <Ending guide={guide.id} />
      </Section>
      <AloneNextTime guide={guide} />

      {procedures.length > 0 && (
        <Section title={words.procedures}>
          <RowList rows={procedures.map(procedureRow)} />
        </Section>
      )}
      {tasks.length > 0 && (
        <Section title={words.tasks}>
          <RowList rows={tasks.map(taskRow)} />
        </Section>
      )}
      <div className="section">
        <RowList
          rows={[{ to: toPath({ screen: 'rights' }), title: words.rights, icon: 'shield' }]}
        />
      </div>
      <HardWords texts={textsOf(guide)} terms={terms} />
      <p className="section quiet">{fill(words.checked, { date: writeDate(guide.checkedOn) })}</p>
      <div className="section">
        <RowList
          rows={[
            {
              to: toPath({ screen: 'handOver', guide: guide.id }),
              title: words.handOver,
              note: words.handOverNote,
              icon: 'share',
            },
            {
              to: toPath({ screen: 'leaflet', guide: guide.id }),
              title: words.leaflet,
              note: words.leafletNote,
              icon: 'print',
            },
          ]}
        />
      </div>
      <div className="actions">
        <ShareLink path={path} title={guide.title} />
        <DropErrand guide={guide.id} />
      </div>
    </article>
  );
}

function textsOf(guide: Guide): string[] {
  const facts = [
    guide.forWhom,
    guide.prepare,
    guide.where,
    guide.time,
    guide.money,
    guide.warnings,
  ];
  return [
    guide.title,
    ...facts.flat().map(({ text }) => text),
    ...flatSteps(guide).flatMap(({ step }) => [step.do, step.see]),
  ];
}
