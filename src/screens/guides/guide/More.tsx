import { toPath } from '../../../addresses.ts';
import { contentIndex } from '../../../content/contentIndex.ts';
import type { Fact, Guide, LinkedSource, ProcedureRow } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { flatSteps } from '../../../domain/errands/steps.ts';
import { factsOn, needsRecheck } from '../../../domain/facts/facts.ts';
import { fill } from '../../../domain/text/fill.ts';
import { writeDate } from '../../../domain/time/dates.ts';
import { BasisFold, Facts } from '../../../parts/Facts.tsx';
import { procedureRow, taskRow } from '../../../parts/rows.ts';
import { useAnswers, useToday } from '../../../state/services.ts';
import { Fold } from '../../../ui/Fold.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Group } from '../../../ui/Section.tsx';

type Props = Readonly<{
  guide: Guide;
  sources: readonly LinkedSource[];
  procedures: readonly ProcedureRow[];
}>;

/** What few need at once: other cases, what to be careful of, the official side, and how sure we are. */
export function More({ guide, sources, procedures }: Props) {
  const today = useToday();
  const answers = useAnswers(guide.id);
  const holding = (facts: readonly Fact[]) => factsOn(facts, today, { ask: guide.ask, answers });
  const cases = holding(guide.forWhom);
  const warnings = holding(guide.warnings);
  const tasks = contentIndex.tasks.filter(({ id }) => guide.tasks.includes(id));
  const steps = flatSteps(guide);
  const retold = steps.filter(({ step }) => needsRecheck(step.basis));
  return (
    <>
      {cases.length > 0 && (
        <Fold title={words.forWhom}>
          <Facts facts={cases} sources={sources} />
        </Fold>
      )}
      {warnings.length > 0 && (
        <Fold title={words.warnings}>
          <Facts facts={warnings} sources={sources} />
        </Fold>
      )}
      <Fold title={words.official}>
        {procedures.length > 0 && (
          <Group title={words.procedures}>
            <RowList rows={procedures.map(procedureRow)} />
          </Group>
        )}
        {tasks.length > 0 && (
          <Group title={words.tasks}>
            <RowList rows={tasks.map(taskRow)} />
          </Group>
        )}
        <div className="section-tight">
          <RowList
            rows={[{ to: toPath({ screen: 'rights' }), title: words.rights, icon: 'shield' }]}
          />
        </div>
      </Fold>
      <Fold title={fill(words.checked, { date: writeDate(guide.checkedOn) })}>
        <p>
          {retold.length > 0
            ? fill(words.retold, { retold: retold.length, count: steps.length })
            : words.notRetold}
        </p>
        <BasisFold bases={steps.flatMap(({ step }) => step.basis)} sources={sources} />
      </Fold>
    </>
  );
}
