/** A view has long grown to its end by then. ms */
const limit = 10_000;

let forget: (() => void) | null = null;

/**
 * Calls back with the element of that id: at once, or as soon as the view has grown so far. Only the last wish counts,
 * and none once the reader scrolls away by hand or the view can no longer be growing.
 */
export function whenThere(id: string, found: (element: HTMLElement) => void): void {
  forget?.();
  const element = document.getElementById(id);
  if (element) {
    found(element);
    return;
  }
  const observer = new MutationObserver(() => {
    const grown = document.getElementById(id);
    if (!grown) return;
    forget?.();
    found(grown);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    window.removeEventListener('wheel', stop);
    forget = null;
  };
  const timer = setTimeout(stop, limit);
  window.addEventListener('wheel', stop, { passive: true });
  observer.observe(document.body, { childList: true, subtree: true });
  forget = stop;
}
