import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to read a short sentence twice. */
const shownMs = 6000;

/**
 * A message for the live region. It is emptied first, so that the same message is announced anew, and goes after a while.
 */
export function useAnnouncement(): readonly [string, (message: string) => void] {
  const [message, setMessage] = useState('');
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const stop = useCallback(() => {
    for (const timer of timers.current) clearTimeout(timer);
  }, []);
  useEffect(() => stop, [stop]);
  const announce = useCallback(
    (next: string) => {
      stop();
      setMessage('');
      timers.current = [setTimeout(setMessage, 50, next), setTimeout(setMessage, shownMs, '')];
    },
    [stop],
  );
  return [message, announce];
}
