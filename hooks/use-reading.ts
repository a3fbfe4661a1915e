import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReadingState } from '../platform/reading-state.ts';

/** Reads once when the view opens, and again on demand. */
export function useReading(read: () => Promise<ReadingState>): readonly [ReadingState, () => void] {
  const [state, setState] = useState<ReadingState>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setState({ kind: 'loading' });
    read()
      .catch((): ReadingState => ({ kind: 'problem', problem: 'broken' }))
      .then((next) => isCurrent && setState(next));
    return () => {
      isCurrent = false;
    };
  }, [read, round]);
  return [state, useCallback(() => setRound((last) => last + 1), [])];
}
