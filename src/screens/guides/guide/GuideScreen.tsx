import { lazy, Suspense, useState } from 'react';
import { toPath } from '../../../addresses.ts';
import type { Guide, LinkedSource, ProcedureRow, Term } from '../../../content/types.ts';
import askWords from '../../../content/words/ask.json';
import words from '../../../content/words/guide.json';
import type { Errand } from '../../../domain/errands/errand.ts';
import { flatSteps } from '../../../domain/errands/steps.ts';
import { factsOn } from '../../../domain/facts/facts.ts';
import { fill } from '../../../domain/text/fill.ts';
import { splitSentences } from '../../../domain/text/sentences.ts';
import { daysOverdue, holdsOn } from '../../../domain/time/age.ts';
import { Questions } from '../../../parts/ask/Questions.tsx';
import { AloneNextTime } from '../../../parts/errand/AloneNextTime.tsx';
import { Lapsed } from '../../../parts/errand/Lapsed.tsx';
import { HardWords } from '../../../parts/HardWords.tsx';
import { ShareLink } from '../../../parts/Share.tsx';
import { useAnswers, useErrand, useServices, useToday } from '../../../state/services.ts';
import { Fold, Folds } from '../../../ui/Fold.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Title } from '../../../ui/Title.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { DropErrand } from './DropErrand.tsx';
import { Ending } from './Ending.tsx';
import { More } from './More.tsx';
import { Rail } from './Rail.tsx';
import { Resume } from './Resume.tsx';

type Props = Readonly<{
  guide: Guide;
  sources: readonly LinkedSource[];
  terms: readonly Term[];
  procedures: readonly ProcedureRow[];
}>;

// Only a printer needs it; without it the text of the screen is printed.
const PrintedInstead = lazy(() =>
  import('./PrintedInstead.tsx').catch(() => ({ default: () => null })),
);

/** An errand on a screen: the answers people come for, the way through it, and the rest folded. */
export function GuideScreen({ guide, sources, terms, procedures }: Props) {
  const { platform } = useServices();
  const today = useToday();
  const answers = useAnswers(guide.id);
  const [answered, setAnswered] = useState(false);
  const errand = useErrand(guide.id);
  const overdue = daysOverdue(guide.checkBy, today);
  const holds = holdsOn(guide, today);
  const [forWhom] = factsOn(guide.forWhom, today, { ask: guide.ask, answers });

  return (
    <article>
      {platform.print && (
        <Suspense>
          <PrintedInstead guide={guide} />
        </Suspense>
      )}
      <Title>{guide.title}</Title>
      {forWhom && <p className="lead">{splitSentences(forWhom.text)[0]}</p>}
      <Lapsed guide={guide} />
      {holds && overdue > 0 && (
        <p className="note section">{fill(words.overdue, { days: overdue })}</p>
      )}
      {guide.ask && (
        <div className="section">
          <Questions
            asker={guide.id}
            ask={guide.ask}
            invite={askWords.invite}
            onAllAnswered={() => setAnswered(true)}
          />
        </div>
      )}
      <AnswerCard guide={guide} sources={sources} listOpen={answered} />
      {holds && <Resume guide={guide} />}
      <Rail guide={guide} />
      <div className="section">
        <Folds>
          <Fold title={words.ending} open={isUnderWay(errand)}>
            <Ending guide={guide.id} />
          </Fold>
          <More guide={guide} sources={sources} procedures={procedures} />
          <HardWords texts={textsOf(guide)} terms={terms} />
        </Folds>
      </div>
      <AloneNextTime guide={guide} />
      <div className="section">
        <RowList
          rows={[
            {
              to: toPath({ screen: 'leaflet', guide: guide.id }),
              title: words.leaflet,
              note: words.leafletNote,
              icon: 'print',
            },
            {
              to: toPath({ screen: 'handOver', guide: guide.id }),
              title: words.handOver,
              note: words.handOverNote,
              icon: 'share',
            },
          ]}
        />
      </div>
      <div className="actions">
        <ShareLink path={toPath({ screen: 'guide', guide: guide.id })} title={guide.title} />
        <DropErrand guide={guide.id} />
      </div>
    </article>
  );
}

/** Whether more was done than looking. */
function isUnderWay({ step, submitted, receipt }: Errand): boolean {
  return step !== null || submitted || receipt !== null;
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
