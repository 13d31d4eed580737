import { useMemo } from 'react';
import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import common from '../../../content/words/common.json';
import guideWords from '../../../content/words/guide.json';
import words from '../../../content/words/handOver.json';
import { type HandOver, progressOf, writeHandOver } from '../../../domain/errands/handOver.ts';
import { qrRows } from '../../../domain/errands/qr.ts';
import { CopyText } from '../../../parts/CopyText.tsx';
import { Lapsed } from '../../../parts/errand/Lapsed.tsx';
import { ShareLink } from '../../../parts/Share.tsx';
import { useKeepAwake } from '../../../parts/useKeepAwake.ts';
import { useArrived, useErrand, useErrands, useServices } from '../../../state/services.ts';
import { Message } from '../../../ui/Message.tsx';
import { QrCode } from '../../../ui/QrCode.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { Progress } from './Progress.tsx';
import { stopPath } from './stopPath.ts';

const { give } = words;

/** An errand to be gone on with on another phone: a code to scan there, or the same as a link. */
export function HandOverScreen({ guide }: { guide: Guide }) {
  const errand = useErrand(guide.id);
  const begun = useErrands()[guide.id] !== undefined;
  // What was done in this run can be handed over even if a storage never comes.
  const known = useArrived() || begun;
  // A code that goes dark while another phone looks at it is of no use.
  useKeepAwake(true);
  return (
    <>
      <Title>{give.title}</Title>
      <Lapsed guide={guide} />
      <Message>{!known && <p className="section">{give.waiting}</p>}</Message>
      {known && <Given guide={guide} progress={errand} />}
      <div className="section">
        <RowList
          rows={[
            {
              to: stopPath(guide, errand),
              title: progressOf(guide, errand).current ? give.backToStep : give.backToGuide,
              replace: true,
            },
            {
              to: toPath({ screen: 'leaflet', guide: guide.id }),
              title: guideWords.leaflet,
              note: guideWords.leafletNote,
              icon: 'print',
            },
          ]}
        />
      </div>
    </>
  );
}

function Given({ guide, progress }: Readonly<{ guide: Guide; progress: HandOver }>) {
  const { platform } = useServices();
  const code = writeHandOver(guide, progress);
  const path = toPath({ screen: 'takeOver', guide: guide.id, code });
  const link = platform.publicLink(path);
  const rows = useMemo(() => qrRows(link), [link]);
  return (
    <>
      <QrCode rows={rows} label={give.label} />
      <p>
        <strong>{give.how}</strong>
      </p>
      <p className="lead">{guide.title}</p>
      <Section title={give.carries}>
        <div className="card">
          <ul className="bullets">
            <Progress guide={guide} progress={progress} />
          </ul>
          <p className="section-tight">{give.carriesNot}</p>
        </div>
        <p className="quiet section-tight">{give.later}</p>
      </Section>
      <Section title={give.far}>
        <p>{give.farText}</p>
        <div className="section-tight">
          <ShareLink path={path} title={guide.title} button={give.share} />
        </div>
        <details className="fold">
          <summary>{give.copy}</summary>
          <CopyText text={link} words={{ ...common.share, label: common.share.link }} />
        </details>
      </Section>
    </>
  );
}
