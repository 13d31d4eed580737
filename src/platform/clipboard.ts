import { type Answer, done, failed } from './port.ts';
import { answered } from './timeout.ts';

/** Longest wait for the new way, in milliseconds: some WebViews have it and never answer. */
const longest = 1500;

/** Copies text by the new way, then by the old; WebViews have one, the other or neither. */
export async function copyText(text: string): Promise<Answer> {
  const answer = await answered(
    () => navigator.clipboard.writeText(text),
    longest,
    () => failed('unsupported'),
  );
  if (answer.ok) return done;
  return copyBySelection(text) ? done : failed('unsupported');
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.setAttribute('readonly', '');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
