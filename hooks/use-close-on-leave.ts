import { useEffect } from 'preact/hooks';
import { openTab } from '../platform/open-tab.ts';

/**
 * Lets a link in the popup that leads to a new tab close the popup too. Chromium does so by itself; Firefox leaves it
 * over the new tab, where it keeps the keyboard, and opens nothing when it is closed right away.
 */
export function useCloseOnLeave(close: () => void): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      openTab(link.href).then(close);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [close]);
}
