import { useId } from 'react';
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
}>;

/** A line to type in, with its name above it; what is wrong is said below and to screen readers. */
export function TextField({ id: given, label, note, value, error, kind = 'text', onType }: Props) {
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
      <p className="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
