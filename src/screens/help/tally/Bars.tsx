import words from '../../../content/words/tally.json';
import { fill } from '../../../domain/text/fill.ts';
import { Bar } from '../../../ui/Drawing.tsx';
import './tally.css';

/** Something that was counted, by its title. */
export type Line = Readonly<{ title: string; times: number }>;

/** Lines with a bar each, as long as their share of the longest. */
export function Bars({ lines }: Readonly<{ lines: readonly Line[] }>) {
  const most = Math.max(...lines.map(({ times }) => times));
  return (
    <ul className="card stack">
      {lines.map(({ title, times }) => (
        <li key={title}>
          <p className="tally-line">
            <span>{title}</span> <strong>{fill(words.times, { times })}</strong>
          </p>
          <Bar value={times} most={most} label={`${title}: ${fill(words.times, { times })}`} />
        </li>
      ))}
    </ul>
  );
}
