import './progress.css';

/** How far along something is, as a bar. The words beside it say the same. */
export function Progress({ at, of }: Readonly<{ at: number; of: number }>) {
  return (
    <span className="progress" aria-hidden="true">
      <span style={{ width: `${(100 * at) / Math.max(of, 1)}%` }} />
    </span>
  );
}
