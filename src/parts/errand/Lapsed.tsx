import type { Guide } from '../../content/types.ts';
import words from '../../content/words/guide.json';
import { fill } from '../../domain/text/fill.ts';
import { writeDate } from '../../domain/time/dates.ts';
import { useToday } from '../../state/services.ts';

/** Says of an errand that it is over, or that it has not begun; on every screen of its guide. */
export function Lapsed({ guide }: { guide: Pick<Guide, 'since' | 'until'> }) {
  const today = useToday();
  const { since, until } = guide;
  if (since && today < since)
    return <p className="note section">{fill(words.notYet, { date: writeDate(since) })}</p>;
  if (until && today > until)
    return <p className="note section">{fill(words.over, { date: writeDate(until) })}</p>;
  return null;
}
