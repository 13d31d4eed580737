/** Calls back whenever the page goes out of sight; returns how to stop. */
export function whenHidden(act: () => void): () => void {
  const look = () => {
    if (document.hidden) act();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
