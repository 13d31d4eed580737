import words from '../../../content/words/units.json';
import { fill } from '../../../domain/text/fill.ts';
import type { FoundUnit } from '../../../domain/units/units.ts';

/** A unit told apart from others of its name: by its former district, or as a name of today. */
export function unitName({ as, name, district }: FoundUnit): string {
  return as === 'today'
    ? fill(words.today, { name })
    : fill(words.former, { name, district: district ?? '' });
}
