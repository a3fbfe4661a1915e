import { useEffect } from 'preact/hooks';
import { findPlace, type KeptPlace, keepPlace } from '../platform/kept-place.ts';
import { anchorInSight, goToPlace } from '../platform/place-in-view.ts';

/** Scrolling settles for this long before it is kept. ms */
const pause = 200;
/** A view that has not grown as far as the kept place is asked again after this time, and given up after the other. ms */
const growing = { again: 100, limit: 10_000 };
/** How often the place is set right once it is there: parts that come into sight get their true height. */
const corrections = { count: 6, again: 16 };
/** What the reader does to go elsewhere. */
const ownMoves = ['wheel', 'keydown', 'pointerdown'] as const;

/** Goes to a place as soon as the view has it, unless the reader goes elsewhere first. Returns the way to call it off. */
function goWhenThere(place: KeptPlace): () => void {
  const end = Date.now() + growing.limit;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = corrections.count;
  const stop = () => {
    clearTimeout(timer);
    for (const move of ownMoves) window.removeEventListener(move, stop);
  };
  const look = () => {
    const isThere = goToPlace(place);
    if (isThere) left--;
    if (left === 0 || Date.now() > end) stop();
    else timer = setTimeout(look, isThere ? corrections.again : growing.again);
  };
  for (const move of ownMoves) window.addEventListener(move, stop, { passive: true });
  look();
  return stop;
}

/** Goes back to where the reader was in this page, and keeps where they go; not at all for `null`. */
export function usePlace(url: string | null): void {
  useEffect(() => {
    if (url === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopGoing: () => void = () => {};
    let isCurrent = true;
    const keep = () => keepPlace({ url, top: window.scrollY, anchor: anchorInSight() });
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    };
    findPlace(url).then((place) => {
      if (!isCurrent) return;
      if (place) stopGoing = goWhenThere(place);
      window.addEventListener('scroll', onScroll, { passive: true });
    });
    return () => {
      isCurrent = false;
      stopGoing();
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [url]);
}
