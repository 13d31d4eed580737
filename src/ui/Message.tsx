import type { ReactNode } from 'react';

/** Says something that has just happened, also to those who do not see it. Empty while silent. */
export function Message({ children }: { children: ReactNode }) {
  return (
    <div role="status" aria-live="polite">
      {children}
    </div>
  );
}
