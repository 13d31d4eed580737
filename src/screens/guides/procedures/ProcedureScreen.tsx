import { toPath } from '../../../addresses.ts';
import { siteFacts } from '../../../content/index.ts';
import { contentLists } from '../../../content/lists.ts';
import type { OutsideLink, Procedure, Term } from '../../../content/types.ts';
import words from '../../../content/words/procedures.json';
import { isUsable } from '../../../domain/outside/usable.ts';
import { fill } from '../../../domain/text/fill.ts';
import { holdsOn } from '../../../domain/time/age.ts';
import { writeDate } from '../../../domain/time/dates.ts';
import { useGuides } from '../../../parts/guides.ts';
import { HardWords } from '../../../parts/HardWords.tsx';
import { guideRow } from '../../../parts/rows.ts';
import { ShareLink } from '../../../parts/Share.tsx';
import { useToday } from '../../../state/services.ts';
import { MainLink } from '../../../ui/MainLink.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { ProcedureLaw } from './ProcedureLaw.tsx';

/** One procedure of the catalogue, with its contradictions told and its age shown. */
export function ProcedureScreen({
  procedure,
  terms,
  links,
}: Readonly<{
  procedure: Procedure;
  terms: readonly Term[];
  links: readonly OutsideLink[];
}>) {
  const today = useToday();
  const { name, said, group, level, authority, papers, waiver } = procedure;
  const warnings = procedure.warnings.filter((each) => holdsOn(each, today));
  const [time, fee] = [procedure.time, procedure.fee].map((told) =>
    told && holdsOn({ since: null, until: told.until ?? null }, today) ? told : null,
  );
  const groupName = contentLists.procedureGroups.find(({ id }) => id === group)?.name;
  const guides = useGuides().filter(({ procedures }) => procedures.includes(procedure.id));
  const link = links.find(({ id }) => id === (procedure.link ?? siteFacts.portalLink));
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
        <Section title={words.guides}>
          <RowList rows={guides.map(guideRow)} />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title={words.warnings}>
          <div className="note">
            <ul className="bullets">
              {warnings.map(({ text, evidence }) => (
                <li key={text}>
                  {text} <EvidenceLine evidence={evidence} inline />
                </li>
              ))}
            </ul>
          </div>
        </Section>
      )}
      <Section title={words.papers}>
        <div className="card">
          {papers.length > 0 ? (
            <ul className="bullets">
              {papers.map((paper) => (
                <li key={paper.text}>
                  {paper.text}
                  {paper.case && (
                    <span className="quiet"> {fill(words.paperCase, { case: paper.case })}</span>
                  )}
                </li>
              ))}
            </ul>
          ) : (
            <p>{procedure.evidence === null ? words.noData : words.portal}</p>
          )}
        </div>
      </Section>
      <Section title={words.authority}>
        <p className="card">{authority ?? words.noData}</p>
      </Section>
      <Section title={words.time}>
        <p className="card">
          {time ? (
            <>
              {time.text} <EvidenceLine evidence={time.evidence} inline />
            </>
          ) : (
            words.portal
          )}
        </p>
      </Section>
      <Section title={words.fee}>
        <p className="card">
          {fee?.text} {fee && <EvidenceLine evidence={fee.evidence} inline />} {words.portal}
        </p>
      </Section>
      {waived && waiver && (
        <Section title={words.waiver}>
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
        </Section>
      )}
      <Section title={words.find}>
        <p>{words.findText}</p>
        {link && isUsable(link, today) && (
          <MainLink to={toPath({ screen: 'exit', link: link.id })} icon="share">
            {words.find}
          </MainLink>
        )}
      </Section>
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
    ...papers.map(({ text }) => text),
    authority ?? '',
    time?.text ?? '',
    fee?.text ?? '',
    ...warnings.map(({ text }) => text),
    ...(waiver?.basis ?? []),
  ];
}
