import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import words from '../../../content/words/helper.json';
import {
  type Count,
  countsBetween,
  type Days,
  weekOf,
  weeksKept,
} from '../../../domain/tally/tally.ts';
import { fill } from '../../../domain/text/fill.ts';
import { ErrandsAtHand } from '../../../parts/ErrandsAtHand.tsx';
import { useEverydayGuides, useGuides } from '../../../parts/guides.ts';
import { guideRow } from '../../../parts/rows.ts';
import { useArrived, useDays, usePerson, useToday } from '../../../state/services.ts';
import { hasTraces } from '../../../state/traces.ts';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';

type Guides = ReturnType<typeof useGuides>;

/** Who sits there now, what was shown today, and the everyday guides, those shown most first. */
export function Today() {
  const today = useToday();
  const days = useDays();
  const arrived = useArrived();
  const traces = usePerson(hasTraces);
  const guides = useGuides();
  const everyday = useEverydayGuides();
  const shown = among(guides, countsBetween(days, today, today));
  const used = mostShown(guides, days, today);
  return (
    <>
      <Section title={words.now}>
        <p>{arrived && (traces ? words.somebody : words.nobody)}</p>
      </Section>
      <ErrandsAtHand />
      <Section title={words.today}>
        {shown.length === 0 ? (
          <p>{words.todayNone}</p>
        ) : (
          <ul className="card stack-tight">
            {shown.map(({ guide, times }) => (
              <li key={guide.id}>
                {guide.title}: <strong>{fill(words.times, { times })}</strong>
              </li>
            ))}
          </ul>
        )}
        <Link className="text-link" to={toPath({ screen: 'tally' })}>
          {words.tally}
        </Link>
      </Section>
      <Section title={words.everyday}>
        <RowList
          rows={[
            ...[...used, ...everyday.filter((guide) => !used.includes(guide))].map(guideRow),
            { to: toPath({ screen: 'guides' }), title: words.allGuides, icon: 'guide' as const },
          ]}
        />
      </Section>
    </>
  );
}

/** The five guides that were shown most in the weeks the tally keeps. */
function mostShown(guides: Guides, days: Days, today: string) {
  return among(guides, countsBetween(days, weekOf(today, weeksKept - 1), today))
    .map(({ guide }) => guide)
    .slice(0, 5);
}

/** What was counted of these guides; those that are over or gone are left out. */
function among(guides: Guides, counts: readonly Count[]) {
  return counts.flatMap(({ kind, id, times }) => {
    const guide = guides.find((each) => kind === 'guide' && each.id === id);
    return guide ? [{ guide, times }] : [];
  });
}
