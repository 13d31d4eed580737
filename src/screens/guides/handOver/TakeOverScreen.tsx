import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/handOver.json';
import type { Errand } from '../../../domain/errands/errand.ts';
import { type HandOver, meetHandOver, readHandOver } from '../../../domain/errands/handOver.ts';
import { useActs, useArrived, useErrand } from '../../../state/services.ts';
import { Message } from '../../../ui/Message.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Title } from '../../../ui/Title.tsx';
import { stopPath } from './stopPath.ts';
import { WhichSide } from './WhichSide.tsx';

const { take } = words;

/** What a scanned code or an opened link hands over; nothing this phone has is replaced unasked. */
export function TakeOverScreen({
  guide,
  code,
}: Readonly<{ guide: Guide | undefined; code: string }>) {
  const read = guide && readHandOver(guide, code);
  return (
    <>
      <Title>{take.title}</Title>
      {guide && <p className="lead">{guide.title}</p>}
      {guide && read?.ok ? (
        <Handed guide={guide} handed={read.handed} />
      ) : (
        <>
          <p className="note section">{take.faults[read?.ok === false ? read.fault : 'guide']}</p>
          <p className="section">{take.safe}</p>
          <Onward guide={guide} />
        </>
      )}
    </>
  );
}

/** Takes over at once where nothing is lost by it, and asks where something would be. */
function Handed({ guide, handed }: Readonly<{ guide: Guide; handed: HandOver }>) {
  const arrived = useArrived();
  const errand = useErrand(guide.id);
  const { takeOver } = useActs();
  const navigate = useNavigate();
  /** What this phone had, once that has to be asked about. */
  const [had, setHad] = useState<Errand>();
  // Decided once: after taking over, both sides are the same.
  const decided = useRef(false);

  useEffect(() => {
    if (!arrived || decided.current) return;
    decided.current = true;
    const meeting = meetHandOver(guide, errand, handed);
    if (meeting === 'ask') {
      setHad(errand);
      return;
    }
    if (meeting === 'take') takeOver(guide.id, handed);
    // Going back leads to where the person came from, not to this screen again.
    navigate(stopPath(guide, handed), { replace: true });
  }, [arrived, guide, errand, handed, takeOver, navigate]);

  return (
    <>
      <Message>
        <p className="section">{had ? take.ask : arrived ? take.opening : take.waiting}</p>
      </Message>
      {!arrived && <Onward guide={guide} />}
      {had && (
        <WhichSide
          guide={guide}
          had={had}
          handed={handed}
          onKeep={() => navigate(stopPath(guide, had), { replace: true })}
          onGoOn={() => {
            takeOver(guide.id, handed);
            navigate(stopPath(guide, handed), { replace: true });
          }}
        />
      )}
    </>
  );
}

/** Where nothing could be taken over: the guide itself, or all of them when there is no such guide. */
function Onward({ guide }: { guide: Guide | undefined }) {
  return (
    <div className="section">
      <RowList
        rows={[
          guide
            ? {
                to: toPath({ screen: 'guide', guide: guide.id }),
                title: take.open,
                icon: 'guide',
              }
            : { to: toPath({ screen: 'guides' }), title: take.guides, icon: 'guide' },
        ]}
      />
    </div>
  );
}
