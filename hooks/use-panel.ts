import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { PanelReader, type PanelView } from '../platform/panel-reader.ts';

/** What a panel shows, kept in step with the tabs of its window, and the way to read the page in front anew. */
export function usePanel(): readonly [PanelView | null, () => void] {
  const [view, setView] = useState<PanelView | null>(null);
  const reader = useMemo(() => new PanelReader(setView), []);
  useEffect(() => {
    void reader.start();
    return () => reader.stop();
  }, [reader]);
  return [view, useCallback(() => void reader.read(true), [reader])];
}
