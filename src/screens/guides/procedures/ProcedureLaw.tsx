import { evidenceLabel } from '../../../content/lists.ts';
import type { Procedure } from '../../../content/types.ts';
import words from '../../../content/words/procedures.json';

/** What a procedure rests on, and its marks on the Portal; marks die, so nothing hangs on them. */
export function ProcedureLaw({ procedure }: { procedure: Procedure }) {
  const { legalBasis, codes, portalUrl } = procedure;
  return (
    <section className="section">
      <details className="card fold">
        <summary>{words.law}</summary>
        <p className="quiet">{words.notChecked}</p>
        <ul className="bullets">
          {legalBasis.map(({ ref, evidence, note }) => (
            <li key={ref}>
              {ref}.{' '}
              <span className="quiet">
                {evidenceLabel(evidence)}. {note && `${note}.`}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {codes.length > 0 && (
        <details className="card fold">
          <summary>{words.codes}</summary>
          <ul className="bullets">
            {codes.map(({ code, status, note }) => (
              <li key={code}>
                <strong>{code}</strong>: {words.statuses[status]}. {note && `${note}.`}
              </li>
            ))}
          </ul>
          <p className="quiet">{words.codesNote}</p>
          {portalUrl && (
            <>
              <p className="quiet">{words.address}</p>
              <p className="copied-text">{portalUrl}</p>
            </>
          )}
        </details>
      )}
    </section>
  );
}
