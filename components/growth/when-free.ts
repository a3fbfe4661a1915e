/** A view that the browser never finds time for grows all the same. ms */
const patience = 100;

/** Runs once when the browser has nothing more urgent to do. Returns the way to call it off. */
export function whenFree(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: patience });
  return () => cancelIdleCallback(handle);
}
