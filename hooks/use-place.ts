import { useEffect } from 'preact/hooks';
import { findPlace, keepPlace } from '../platform/kept-place.ts';

/** Scrolling settles for this long before it is kept. */
const pauseMs = 200;

/** Goes back to where the reader was in this page, and keeps where they go; not at all for `null`. */
export function usePlace(url: string | null): void {
  useEffect(() => {
    if (url === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keepPlace(url, window.scrollY), pauseMs);
    };
    findPlace(url).then((top) => {
      if (top > 0) window.scrollTo({ top, behavior: 'instant' });
      window.addEventListener('scroll', onScroll, { passive: true });
    });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [url]);
}
