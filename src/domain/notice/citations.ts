import type { CitedDocument, QuoteSource, Result, Target, Task } from '../../content/types.ts';

type CitingKind = 'task' | 'result' | 'target' | 'document';

/** An item that rests on words of a paragraph. */
export type Citation = Readonly<{
  kind: CitingKind;
  id: string;
  title: string;
  source: QuoteSource;
}>;

/** Every item of a notice with the words it rests on; an item that quotes twice is listed twice. */
export function citations(
  items: Readonly<{
    tasks: readonly Task[];
    results: readonly Result[];
    targets: readonly Target[];
    documents: readonly CitedDocument[];
  }>,
): Citation[] {
  return [
    ...items.tasks.flatMap((task) =>
      [
        task.source,
        ...[
          ...task.responsible,
          ...task.cooperating,
          ...task.reportTo,
          ...(task.answerTo ?? []),
          ...(task.submitTo ?? []),
        ].map(({ source }) => source),
        ...(task.deadline ? [task.deadline.source] : []),
      ].map((source) => ({ kind: 'task' as const, id: task.id, title: task.title, source })),
    ),
    ...items.results.map(({ id, title, source }) => ({
      kind: 'result' as const,
      id,
      title,
      source,
    })),
    ...items.targets.map(({ id, title, source }) => ({
      kind: 'target' as const,
      id,
      title,
      source,
    })),
    ...items.documents.flatMap(({ id, number, subject, source, asks }) =>
      [source, ...asks.map((ask) => ask.source)].map((each) => ({
        kind: 'document' as const,
        id,
        title: number ?? subject,
        source: each,
      })),
    ),
  ];
}

/** The items that quote a paragraph, each once. */
export function citing(all: readonly Citation[], paragraph: string): Citation[] {
  const seen = new Set<string>();
  return all.filter(({ kind, id, source }) => {
    if (source.paragraph !== paragraph || seen.has(`${kind} ${id}`)) return false;
    seen.add(`${kind} ${id}`);
    return true;
  });
}
