import { useEffect } from 'preact/hooks';
import { whenThere } from './when-there.ts';

/** What is laid out only when it comes near. */
const lazy = '.long, .part';
/** Frames after a jump in which parts that come near may still push its aim away. */
const frames = 15;

/** Goes to an element again until what lies before it has its true height. */
function settleAt(element: HTMLElement, left = frames): void {
  if (left === 0 || !element.isConnected) return;
  element.scrollIntoView({ behavior: 'instant', block: 'start' });
  requestAnimationFrame(() => settleAt(element, left - 1));
}

/**
 * Lets links within a long view lead where they say: to what is not shown yet once it is, as the browser itself gives up
 * at once; and past what is not laid out yet, whose height is only guessed.
 */
export function useLateJumps(): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
      const id = link?.getAttribute('href')?.slice(1);
      if (!id || !document.querySelector(lazy)) return;
      const isThere = document.getElementById(id) !== null;
      whenThere(id, (element) => {
        // The same address once more: the browser gives the focus, and marks the target.
        if (!isThere) location.replace(`#${id}`);
        requestAnimationFrame(() => settleAt(element));
      });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
