import { evidenceLabel } from '../../../content/lists.ts';
import type { Evidence } from '../../../content/types.ts';
import words from '../../../content/words/procedures.json';

/** How sure something is, in the plain words of the list; nothing verified says so too. */
export function EvidenceLine({
  evidence,
  note = null,
  inline = false,
}: Readonly<{ evidence: Evidence | null; note?: string | null; inline?: boolean }>) {
  const label = evidenceLabel(evidence);
  if (inline) return <span className="quiet">{label && `(${label})`}</span>;
  return (
    <p className={evidence === 'secondary' || evidence === null ? 'recheck' : 'quiet'}>
      {label ? `${label}.` : words.noData} {note}
    </p>
  );
}
