import type { Agency, QuoteSource, Target, Task } from '../content/types.ts';
import { sentenceCase } from './fill.ts';

/** The questions people ask of any task, in the order they ask them. */
export type Question = 'who' | 'withWhom' | 'figure' | 'deadline' | 'reportTo';

/** What the notice answers. No answers means that the notice does not say. */
export type Stated = Readonly<{
  question: Question;
  answers: readonly Readonly<{ text: string; now?: string; source: QuoteSource }>[];
}>;

/** Reads off a task's fields what the notice states of it; nothing here is typed in by hand. */
export function stated(
  task: Task,
  agencies: readonly Agency[],
  targets: readonly Target[],
): readonly Stated[] {
  const named = (list: Task['responsible']) =>
    list.flatMap(({ agency, source }) => {
      const found = agencies.find(({ id }) => id === agency);
      if (!found) return [];
      return [
        { text: sentenceCase(found.name), source, ...(found.now ? { now: found.now.text } : {}) },
      ];
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
  ];
}

/** A target in words: "100% các hệ thống thông tin"; nothing when the notice gives no value. */
export function figureText({ value, shown, unit, scope }: Target): string | undefined {
  const amount = shown ?? (value === null ? undefined : String(value));
  if (amount === undefined) return undefined;
  return unit === '%' ? `${amount}% ${scope}` : [amount, unit, scope].filter(Boolean).join(' ');
}
