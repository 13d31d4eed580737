import { useId } from 'react';
import { focusSoon } from './focusSoon.ts';
import './textField.css';

type Props = Readonly<{
  /** Given where the field is focused from elsewhere. */
  id?: string;
  label: string;
  note?: string;
  value: string;
  error?: string | undefined;
  /** "search" offers the phone's search key. */
  kind?: 'text' | 'search';
  onType: (text: string) => void;
  /** What the button says that empties the field; without it there is none. */
  clear?: string;
}>;

/** A line to type in, with its name above it; what is wrong is said below and to screen readers. */
export function TextField({
  id: given,
  label,
  note,
  value,
  error,
  kind = 'text',
  onType,
  clear,
}: Props) {
  const made = useId();
  const id = given ?? made;
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {note && (
        <p className="quiet" id={`${id}-note`}>
          {note}
        </p>
      )}
      <div className="field-line">
        <input
          id={id}
          type={kind}
          value={value}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint={kind === 'search' ? 'search' : 'done'}
          aria-describedby={[note && `${id}-note`, `${id}-error`].filter(Boolean).join(' ')}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onType(event.target.value)}
        />
        {clear && value !== '' && (
          <button
            type="button"
            aria-label={clear}
            onClick={() => {
              onType('');
              focusSoon(id);
            }}
          >
            ✕
          </button>
        )}
      </div>
      <p className="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
