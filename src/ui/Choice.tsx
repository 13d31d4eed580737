import { type ReactNode, useId } from 'react';
import './choice.css';

type Option<Value extends string> = Readonly<{ value: Value; label: string }>;

/** Rows to choose from, under the question they answer. */
export function ChoiceGroup({
  legend,
  children,
}: Readonly<{ legend: string; children: ReactNode }>) {
  return (
    <fieldset className="choice">
      <legend>
        <h2>{legend}</h2>
      </legend>
      {children}
    </fieldset>
  );
}

/** One of a few, as large radio rows. */
export function RadioRows<Value extends string>({
  legend,
  options,
  value,
  onChoose,
}: Readonly<{
  legend: string;
  options: readonly Option<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
}>) {
  const name = useId();
  return (
    <ChoiceGroup legend={legend}>
      {options.map((option) => (
        <label key={option.value} className="choice-row">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </ChoiceGroup>
  );
}

/** One of many, by the phone's own list. The empty value stands for "any". */
export function SelectField({
  label,
  options,
  value,
  onChoose,
}: Readonly<{
  label: string;
  options: readonly Option<string>[];
  value: string;
  onChoose: (value: string) => void;
}>) {
  const id = useId();
  return (
    <div className="select-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Yes or no, as a large tick row. */
export function TickRow({
  label,
  checked,
  onChange,
}: Readonly<{ label: ReactNode; checked: boolean; onChange: (checked: boolean) => void }>) {
  return (
    <label className="choice-row">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
