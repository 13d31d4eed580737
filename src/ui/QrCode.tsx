import './qrCode.css';

/** The white edge a scanner needs around a code, in modules. */
const quiet = 4;

/** A QR code as wide as its column, up to what a phone at arm's length needs; `rows` from the top. */
export function QrCode({
  rows,
  label,
}: Readonly<{ rows: readonly (readonly boolean[])[]; label: string }>) {
  const width = rows.length + 2 * quiet;
  return (
    <svg className="qr-code" viewBox={`0 0 ${width} ${width}`} role="img" aria-label={label}>
      <path d={rows.map(darkStretches).join('')} />
    </svg>
  );
}

/** The dark stretches of a row as boxes; whole ones, since single modules would show seams. */
function darkStretches(row: readonly boolean[], y: number): string {
  return row
    .map((dark, x) => {
      if (!dark || row[x - 1]) return '';
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`;
    })
    .join('');
}
