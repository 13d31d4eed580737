import type { Agency, QuoteSource, Target, Task } from '../../content/types.ts';
import { sentenceCase } from '../text/fill.ts';

/** The questions people ask of any task, in the order they ask them. */
export type Question =
  | 'who'
  | 'withWhom'
  | 'figure'
  | 'deadline'
  | 'reportTo'
  | 'answerTo'
  | 'submitTo';

/** What the notice answers. No answers means that the notice does not say. */
export type Stated = Readonly<{
  question: Question;
  answers: readonly Readonly<{
    text: string;
    now?: Readonly<{ text: string; change: string }>;
    source: QuoteSource;
  }>[];
}>;

/**
 * Reads off a task's fields what the notice states of it; nothing here is typed in by hand. Before
 * whom one answers, and to whom one submits, is asked only where the notice says it.
 */
export function stated(
  task: Task,
  agencies: readonly Agency[],
  targets: readonly Target[],
): readonly Stated[] {
  const named = (list: Task['responsible']) =>
    list.flatMap(({ agency, source }) => {
      const found = agencies.find(({ id }) => id === agency);
      if (!found) return [];
      return [{ text: sentenceCase(found.name), source, ...(found.now ? { now: found.now } : {}) }];
    });
  return [
    { question: 'who', answers: named(task.responsible) },
    { question: 'withWhom', answers: named(task.cooperating) },
    {
      question: 'figure',
      answers: task.figures.flatMap((id) => {
        const target = targets.find((each) => each.id === id);
        const text = target && figureText(target);
        return target && text ? [{ text, source: target.source }] : [];
      }),
    },
    {
      question: 'deadline',
      answers: task.deadline ? [{ text: task.deadline.text, source: task.deadline.source }] : [],
    },
    { question: 'reportTo', answers: named(task.reportTo) },
    ...(['answerTo', 'submitTo'] as const)
      .map((question) => ({ question, answers: named(task[question] ?? []) }))
      .filter(({ answers }) => answers.length > 0),
  ];
}

/** A target in words: "100%. Các hệ thống thông tin"; nothing when the notice gives no value. */
export function figureText(target: Target): string | undefined {
  const amount = amountText(target);
  return amount && `${amount}. ${target.scope}`;
}

/** The value as people write it, with its unit: "65,5%", "53 dịch vụ công"; nothing when not given. */
export function amountText({ value, shown, unit }: Target): string | undefined {
  if (shown) return shown;
  if (value === null) return undefined;
  const number = value.toLocaleString('vi', { maximumFractionDigits: 20 });
  return unit === '%' ? `${number}%` : [number, unit].filter(Boolean).join(' ');
}
