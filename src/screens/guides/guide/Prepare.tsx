import type { Guide, LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { itemTick } from '../../../domain/errands/errand.ts';
import { factsOn } from '../../../domain/facts/facts.ts';
import { BasisFold, FactText } from '../../../parts/Facts.tsx';
import { useActs, useErrand, useToday } from '../../../state/services.ts';
import { TickRow } from '../../../ui/Choice.tsx';
import { Section } from '../../../ui/Section.tsx';

/** What to bring, as a list to tick off; a second press takes the tick away. */
export function Prepare({
  guide,
  sources,
}: Readonly<{ guide: Guide; sources: readonly LinkedSource[] }>) {
  const today = useToday();
  const { ticks } = useErrand(guide.id);
  const { tickItem } = useActs();
  const items = factsOn(guide.prepare, today);
  if (items.length === 0) return null;
  return (
    <Section title={words.prepare}>
      <p className="quiet">{words.prepareNote}</p>
      {items.map(({ text, basis }) => (
        <TickRow
          key={text}
          label={<FactText text={text} bases={basis} />}
          checked={ticks[itemTick(text)] ?? false}
          onChange={() => tickItem(guide.id, itemTick(text))}
        />
      ))}
      <BasisFold bases={items.flatMap(({ basis }) => basis)} sources={sources} />
    </Section>
  );
}
