/** The one h1 of a screen. It takes focus when the screen is reached, so that it is read first. */
export function Title({ children }: { children: string }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
