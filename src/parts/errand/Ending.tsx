import { useState } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../addresses.ts';
import { siteFacts } from '../../content/index.ts';
import words from '../../content/words/guide.json';
import { errandStage, type ReceiptFault, readReceipt } from '../../domain/errands/errand.ts';
import { useActs, useArrived, useErrand } from '../../state/services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { TickRow } from '../../ui/Choice.tsx';
import { focusSoon } from '../../ui/focusSoon.ts';
import { Message } from '../../ui/Message.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CopyText } from '../CopyText.tsx';
import './ending.css';

/** Three honest endings: prepared, said to be handed in, and a receipt code that proves it. */
export function Ending({ guide }: { guide: string }) {
  const errand = useErrand(guide);
  const { saySubmitted, keepReceipt } = useActs();
  // Before, a code that is typed might take the place of one that was kept.
  const arrived = useArrived();
  const [removed, setRemoved] = useState<string>();
  return (
    <div className="stack">
      <p className="card">
        <strong>{words.stages[errandStage(errand)]}</strong>
      </p>
      {errand.receipt === null ? (
        <>
          <div>
            <TickRow
              label={words.submitted}
              checked={errand.submitted}
              onChange={(checked) => saySubmitted(guide, checked)}
            />
            <p className="quiet">{words.submittedNote}</p>
          </div>
          {arrived ? (
            <ReceiptForm
              onKeep={(code) => {
                setRemoved(undefined);
                keepReceipt(guide, code);
                focusSoon('receipt');
              }}
            />
          ) : (
            <p className="quiet">{words.waiting}</p>
          )}
        </>
      ) : (
        <KeptReceipt
          code={errand.receipt}
          onRemove={() => {
            setRemoved(errand.receipt ?? undefined);
            keepReceipt(guide, null);
            focusSoon('restore-receipt');
          }}
        />
      )}
      <Message>{removed && errand.receipt === null && <p>{words.removed}</p>}</Message>
      {removed && errand.receipt === null && (
        <ActionButton
          id="restore-receipt"
          onPress={() => {
            keepReceipt(guide, removed);
            focusSoon('receipt');
          }}
        >
          {words.undo}
        </ActionButton>
      )}
    </div>
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
  return (
    <div className="card receipt" id="receipt" tabIndex={-1}>
      <CopyText
        text={code}
        words={{
          label: words.receipt,
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
