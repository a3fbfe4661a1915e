import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Sticky navigation above and the bar below cover about this much of the window. CSS px. */
const covered = { above: 72, below: 160 };
/** A smooth scroll of ours is over by then, where the browser does not say so. ms */
const ownScrollLimit = 1200;

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= covered.above && bottom <= window.innerHeight - covered.below;
}

/** Brings words a third down the window, where the next ones have room. */
function scrollTo(range: Range): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = window.scrollY + range.getBoundingClientRect().top - window.innerHeight / 3;
  window.scrollTo({ top, behavior: isCalm ? 'instant' : 'smooth' });
}

export interface Follow {
  /** The reader has scrolled away from what is read. */
  readonly isAway: boolean;
  readonly back: () => void;
}

/**
 * Scrolls along with what is read, unless the reader scrolls away from it; scrolling to it again, or `back`, goes on
 * following. `step` changes whenever something else is read.
 */
export function useFollow(spoken: RefObject<Range | null>, step: unknown, isOn: boolean): Follow {
  const [isAway, setAway] = useState(false);
  const ownUntil = useRef(0);
  const go = useCallback(() => {
    const range = spoken.current;
    if (!range || isInSight(range)) return;
    ownUntil.current = performance.now() + ownScrollLimit;
    scrollTo(range);
  }, [spoken]);

  useEffect(() => {
    if (!isOn) return setAway(false);
    const onScroll = () => {
      const range = spoken.current;
      if (range && performance.now() > ownUntil.current) setAway(!isInSight(range));
    };
    const onScrollEnd = () => {
      ownUntil.current = 0;
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('scrollend', onScrollEnd);
    return () => {
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('scrollend', onScrollEnd);
    };
  }, [isOn, spoken]);

  useEffect(() => {
    if (isOn && step && !isAway) go();
  }, [isOn, step, isAway, go]);

  return { isAway: isOn && isAway, back: useCallback(() => setAway(false), []) };
}
