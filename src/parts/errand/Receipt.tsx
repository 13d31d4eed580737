import { useState } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../addresses.ts';
import { siteFacts } from '../../content/index.ts';
import words from '../../content/words/guide.json';
import { type ReceiptFault, readReceipt } from '../../domain/errands/errand.ts';
import { useActs, useArrived, useErrand, useKeeps } from '../../state/services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { focusSoon } from '../../ui/focusSoon.ts';
import { Message } from '../../ui/Message.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CopyText } from '../CopyText.tsx';
import './receipt.css';

/** The receipt code of an errand: asked for, then kept large and green; taking it away can be undone. */
export function Receipt({ guide }: { guide: string }) {
  const { receipt } = useErrand(guide);
  const { keepReceipt } = useActs();
  // Before, a code that is typed might take the place of one that was kept.
  const arrived = useArrived();
  const [removed, setRemoved] = useState<string>();
  const keep = (code: string) => {
    setRemoved(undefined);
    keepReceipt(guide, code);
    focusSoon('receipt');
  };
  return (
    <>
      {receipt !== null ? (
        <KeptReceipt
          code={receipt}
          onRemove={() => {
            setRemoved(receipt);
            keepReceipt(guide, null);
            focusSoon('restore-receipt');
          }}
        />
      ) : arrived ? (
        <ReceiptForm onKeep={keep} />
      ) : (
        <p className="quiet">{words.waiting}</p>
      )}
      <Message>{removed && receipt === null && <p>{words.removed}</p>}</Message>
      {removed && receipt === null && (
        <ActionButton id="restore-receipt" onPress={() => keep(removed)}>
          {words.undo}
        </ActionButton>
      )}
    </>
  );
}

function ReceiptForm({ onKeep }: { onKeep: (code: string) => void }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<ReceiptFault>();
  const keep = () => {
    const read = readReceipt(typed);
    if (read.ok) onKeep(read.code);
    else setFault(read.fault);
  };
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={words.receipt}
        note={words.receiptNote}
        value={typed}
        error={fault && words.faults[fault]}
        onType={(text) => {
          setTyped(text);
          setFault(undefined);
        }}
      />
      <div className="actions">
        <ActionButton onPress={keep}>{words.keep}</ActionButton>
      </div>
    </form>
  );
}

function KeptReceipt({ code, onRemove }: Readonly<{ code: string; onRemove: () => void }>) {
  const keeps = useKeeps();
  return (
    <div className="receipt" id="receipt" tabIndex={-1}>
      <CopyText
        text={code}
        words={{
          label: keeps ? words.receiptKept : words.receiptNotKept,
          copy: words.copy,
          copied: words.copied,
          notCopied: words.notCopied,
        }}
      />
      <p className="quiet">{words.receiptNote}</p>
      <div className="actions">
        <ActionButton onPress={onRemove}>{words.remove}</ActionButton>
      </div>
      {siteFacts.receiptGuide && (
        <Link className="text-link" to={toPath({ screen: 'guide', guide: siteFacts.receiptGuide })}>
          {words.lookUp}
        </Link>
      )}
    </div>
  );
}
