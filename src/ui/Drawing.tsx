import './drawing.css';

/** A share of the whole as a ring; `value` in percent, 0–100. The words beside it say the same. */
export function Ring({ value, label }: { value: number; label: string }) {
  const round = 2 * Math.PI * 42;
  const filled = (Math.min(100, Math.max(0, value)) / 100) * round;
  return (
    <svg className="ring" viewBox="0 0 100 100" role="img" aria-label={label}>
      <circle className="ring-ground" cx="50" cy="50" r="42" />
      <circle
        className="ring-value"
        cx="50"
        cy="50"
        r="42"
        strokeDasharray={`${filled} ${round}`}
        transform="rotate(-90 50 50)"
      />
      <text x="50" y="50" dominantBaseline="central" textAnchor="middle">
        {value}%
      </text>
    </svg>
  );
}

/** One bar; its length is `value` of `most`, which bars side by side share. */
export function Bar({ value, most, label }: { value: number; most: number; label: string }) {
  return (
    <svg
      className="bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="bar-ground" width="100" height="10" />
      <rect className="bar-value" width={(value / Math.max(most, 1)) * 100} height="10" />
    </svg>
  );
}

/** How many there are, as so many squares, twenty a row: a number of duties, not how much is done. */
export function Units({ count, label }: Readonly<{ count: number; label: string }>) {
  const perRow = 20;
  const rows = Math.ceil(count / perRow);
  return (
    <svg
      className="units"
      viewBox={`0 0 ${perRow * 10} ${rows * 10}`}
      role="img"
      aria-label={label}
    >
      {Array.from({ length: count }, (_, at) => ({
        x: (at % perRow) * 10,
        y: Math.floor(at / perRow) * 10,
      })).map(({ x, y }) => (
        <rect key={`${x} ${y}`} x={x + 1} y={y + 1} width="8" height="8" />
      ))}
    </svg>
  );
}
