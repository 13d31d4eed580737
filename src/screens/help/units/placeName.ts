import words from '../../../content/words/units.json';
import { fill } from '../../../domain/text/fill.ts';
import type { Place } from '../../../domain/units/units.ts';

/** A place told apart from others of its name: by its former district, or as a name of today. */
export function placeName({ as, name, district }: Place): string {
  return as === 'today'
    ? fill(words.today, { name })
    : fill(words.former, { name, district: district ?? '' });
}
