import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says something in the status line. */
export const AnnounceContext = createContext<(message: string) => void>(() => {});

export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}
