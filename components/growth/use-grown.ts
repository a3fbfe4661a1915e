import { useEffect, useState } from 'preact/hooks';
import { whenFree } from './when-free.ts';

/**
 * How many of `total` things are shown by now: `first` when the view opens, `step` more each time that the browser is
 * free, so that neither the first sight nor a press has to wait for the rest.
 */
export function useGrown(total: number, first: number, step: number): number {
  const [grown, setGrown] = useState(first);
  useEffect(() => {
    if (grown < total) return whenFree(() => setGrown((last) => last + step));
  }, [grown, total, step]);
  return Math.min(grown, total);
}
