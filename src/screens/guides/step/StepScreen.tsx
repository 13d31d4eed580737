import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Guide, LinkedSource, OutsideLink, StuckCard, Term } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { type NumberedStep, stepsAround } from '../../../domain/errands/steps.ts';
import { isUsable } from '../../../domain/outside/usable.ts';
import { fill } from '../../../domain/text/fill.ts';
import { AloneNextTime } from '../../../parts/errand/AloneNextTime.tsx';
import { Lapsed } from '../../../parts/errand/Lapsed.tsx';
import { Receipt } from '../../../parts/errand/Receipt.tsx';
import { BasisFold } from '../../../parts/Facts.tsx';
import { HardWords } from '../../../parts/HardWords.tsx';
import {
  useActs,
  useAnswers,
  useArrived,
  useErrand,
  useSession,
  useSettings,
  useToday,
} from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Folds } from '../../../ui/Fold.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { MainLink } from '../../../ui/MainLink.tsx';
import { Picture } from '../../../ui/Picture.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { ThumbBar } from '../../../ui/ThumbBar.tsx';
import { Title } from '../../../ui/Title.tsx';
import { HelperFold, HelperHalf } from './HelperHalf.tsx';
import { Listen } from './Listen.tsx';
import { ResidentHalf } from './ResidentHalf.tsx';
import { StuckCards } from './StuckCards.tsx';
import './step.css';
import { useDone } from './useDone.ts';
import { WholePart } from './WholePart.tsx';

type Props = Readonly<{
  guide: Guide;
  current: NumberedStep;
  sources: readonly LinkedSource[];
  stuck: readonly StuckCard[];
  terms: readonly Term[];
  links: readonly OutsideLink[];
}>;

/** One step a screen: one thing to do, what one should see, and the way on under the thumb. */
export function StepScreen({ guide, current: { step }, sources, stuck, terms, links }: Props) {
  const link = links.find(({ id }) => id === step.link);
  const today = useToday();
  const helper = useSettings((settings) => settings.helper);
  const managed = useSession(({ alone }) => alone[guide.id]?.[step.id] ?? false);
  useArrivalAt(guide.id, step.id, helper);
  const steps = stepsAround(guide, useAnswers(guide.id), step.id);
  const place = steps.findIndex((each) => each.step.id === step.id);
  const before = steps[place - 1];
  const next = steps[place + 1];
  const part = steps[place]?.part ?? '';
  const done = useDone({ guide: guide.id, step, next });

  return (
    <article className="step">
      <Link className="step-up" to={toPath({ screen: 'guide', guide: guide.id })}>
        {guide.title}
      </Link>
      <p className="quiet">
        {fill(words.stepOf, { number: place + 1, count: steps.length, part })}
      </p>
      <Progress at={place + 1} of={steps.length} />
      <Lapsed guide={guide} />
      {helper ? (
        <>
          <ResidentHalf step={step} done={done} />
          <HelperHalf step={step} />
        </>
      ) : (
        <>
          <Title>{step.do}</Title>
          {step.picture && <Picture name={step.picture} />}
          <See step={step} />
        </>
      )}
      {managed && (
        <p className="with-icon section-tight">
          <Icon name="check" />
          <span>{words.aloneBefore}</span>
        </p>
      )}
      {step.warning && (
        <p className="note section-tight with-icon">
          <Icon name="warn" />
          <span>{step.warning}</span>
        </p>
      )}
      {link && isUsable(link, today) && (
        <MainLink to={toPath({ screen: 'exit', link: link.id })} icon="share">
          {words.go}
        </MainLink>
      )}
      {step.receipt && (
        <div className="section">
          <Receipt guide={guide.id} />
        </div>
      )}
      <TakenBack guide={guide.id} step={step.id} />
      <Listen step={step} />
      <div className="section">
        <Folds>
          <StuckCards cards={stuck.filter(({ id }) => step.stuck.includes(id))} />
          {!helper && <HelperFold step={step} />}
          <WholePart steps={steps.filter((each) => each.part === part)} current={step.id} />
          <HardWords texts={[step.do, step.see, step.warning ?? '']} terms={terms} />
        </Folds>
      </div>
      <BasisFold bases={step.basis} sources={sources} />
      {!next && <AloneNextTime guide={guide} />}
      <p className="step-ways">
        <Link className="text-link" to={toPath({ screen: 'handOver', guide: guide.id })}>
          <Icon name="share" />
          {words.handOver}
        </Link>
        <Link className="text-link" to={toPath({ screen: 'leaflet', guide: guide.id })}>
          <Icon name="print" />
          {words.leaflet}
        </Link>
      </p>
      <ThumbBar
        back={
          before && {
            to: toPath({ screen: 'step', guide: guide.id, step: before.step.id }),
            label: words.before,
          }
        }
        onPress={done.go}
      >
        {done.label}
      </ThumbBar>
    </article>
  );
}

/** What one should see when it went well. */
function See({ step }: Pick<NumberedStep, 'step'>) {
  return (
    <div className="see section-tight">
      <h2 className="step-label">{words.see}</h2>
      <p>{step.see}</p>
    </div>
  );
}

/** A step that was ticked says so, and the tick can be taken away. */
function TakenBack({ guide, step }: Readonly<{ guide: string; step: string }>) {
  const { ticks } = useErrand(guide);
  const { tickItem } = useActs();
  if (!ticks[step]) return null;
  return (
    <div className="section-tight">
      <p className="with-icon">
        <Icon name="check" />
        <strong>{words.stepDone}</strong>
      </p>
      <div className="actions">
        <ActionButton onPress={() => tickItem(guide, step)}>{words.notDone}</ActionButton>
      </div>
    </div>
  );
}

/** Remembers where the person is, and counts the guide for who sits beside. */
function useArrivalAt(guide: string, step: string, helper: boolean): void {
  const { reachStep, count } = useActs();
  const arrived = useArrived();
  useEffect(() => reachStep(guide, step), [reachStep, guide, step]);
  useEffect(() => {
    if (helper && arrived) count({ kind: 'guide', id: guide });
  }, [guide, helper, arrived, count]);
}
