/**
 * Moves the focus to an element, by its id, once the screen has been drawn anew: a control that
 * disappears under a person's finger would otherwise take the focus with it.
 */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    setTimeout(() => document.getElementById(id)?.focus(), 0);
  });
}
