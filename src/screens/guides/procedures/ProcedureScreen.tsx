import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import { contentIndex, contentLists, siteFacts } from '../../../content/index.ts';
import type { LinkedAddress, Procedure, Term } from '../../../content/types.ts';
import words from '../../../content/words/procedures.json';
import { canLeave } from '../../../domain/outside/leave.ts';
import { fill } from '../../../domain/text/fill.ts';
import { holdsOn } from '../../../domain/time/age.ts';
import { writeDate } from '../../../domain/time/dates.ts';
import { HardWords } from '../../../parts/HardWords.tsx';
import { ShareLink } from '../../../parts/Outcome.tsx';
import { useToday } from '../../../state/services.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Title } from '../../../ui/Title.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { ProcedureLaw } from './ProcedureLaw.tsx';

/** One procedure of the catalogue, with its contradictions told and its age shown. */
export function ProcedureScreen({
  procedure,
  terms,
  addresses,
}: Readonly<{
  procedure: Procedure;
  terms: readonly Term[];
  addresses: readonly LinkedAddress[];
}>) {
  const today = useToday();
  const { name, said, group, level, authority, papers, time, fee, waiver, warnings } = procedure;
  const groupName = contentLists.procedureGroups.find(({ id }) => id === group)?.name;
  const guides = contentIndex.guides.filter(({ procedures }) => procedures.includes(procedure.id));
  const address = addresses.find(({ id }) => id === (procedure.link ?? siteFacts.portalLink));
  const waived = waiver && holdsOn(waiver, today);

  return (
    <article>
      <Title>{name}</Title>
      <p className="lead">{fill(words.said, { words: said.join(', ') })}</p>
      <p className="quiet">
        {[groupName, level && words.levels[level]].filter(Boolean).join('. ')}
      </p>
      <EvidenceLine evidence={procedure.evidence} note={procedure.evidenceNote} />
      <p className="quiet">
        {fill(words.asOf, { date: writeDate(procedure.asOf) })} {words.notChecked}
      </p>

      {guides.length > 0 && (
        <Part title={words.guides}>
          <RowList
            rows={guides.map(({ id, title }) => ({
              to: toPath({ screen: 'guide', guide: id }),
              title,
            }))}
          />
        </Part>
      )}
      {warnings.length > 0 && (
        <Part title={words.warnings}>
          <div className="note">
            <ul className="bullets">
              {warnings.map(({ text, evidence }) => (
                <li key={text}>
                  {text} <EvidenceLine evidence={evidence} inline />
                </li>
              ))}
            </ul>
          </div>
        </Part>
      )}
      <Part title={words.papers}>
        <div className="card">
          {papers.length > 0 ? (
            <ul className="bullets">
              {papers.map((paper) => (
                <li key={paper}>{paper}</li>
              ))}
            </ul>
          ) : (
            <p>{procedure.evidence === null ? words.noData : words.portal}</p>
          )}
        </div>
      </Part>
      <Part title={words.authority}>
        <p className="card">{authority ?? words.noData}</p>
      </Part>
      <Part title={words.time}>
        <p className="card">
          {time ? (
            <>
              {time.text} <EvidenceLine evidence={time.evidence} inline />
            </>
          ) : (
            words.portal
          )}
        </p>
      </Part>
      <Part title={words.fee}>
        <p className="card">
          {fee?.text} {fee && <EvidenceLine evidence={fee.evidence} inline />} {words.portal}
        </p>
      </Part>
      {waived && waiver && (
        <Part title={words.waiver}>
          <div className="card stack-tight">
            <p>{words.waiverText}</p>
            <p>{fill(words.waiverUntil, { date: writeDate(waiver.until) })}</p>
            {waiver.extraPapers.length > 0 && (
              <p>
                {words.waiverExtra}: {waiver.extraPapers.join('; ')}.
              </p>
            )}
            {waiver.basis.map((basis) => (
              <p key={basis}>{basis}</p>
            ))}
          </div>
        </Part>
      )}
      <Part title={words.find}>
        <p>{words.findText}</p>
        {address && canLeave(address, today) && (
          <Link className="main-link" to={toPath({ screen: 'exit', link: address.id })}>
            <Icon name="share" />
            <span>{words.find}</span>
          </Link>
        )}
      </Part>
      <ProcedureLaw procedure={procedure} />
      <HardWords texts={textsOf(procedure)} terms={terms} />
      <div className="section actions">
        <ShareLink path={toPath({ screen: 'procedure', procedure: procedure.id })} title={name} />
      </div>
    </article>
  );
}

/** Everything a person reads here, for the words that may be hard. */
function textsOf({ name, papers, authority, time, fee, warnings, waiver }: Procedure): string[] {
  return [
    name,
    ...papers,
    authority ?? '',
    time?.text ?? '',
    fee?.text ?? '',
    ...warnings.map(({ text }) => text),
    ...(waiver?.basis ?? []),
  ];
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
