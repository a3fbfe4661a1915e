import { useEffect } from 'preact/hooks';
import { type ActiveTab, activeTab } from '../platform/active-tab.ts';
import { handToPanel } from '../platform/panel-messages.ts';
import { useLoaded } from './use-loaded.ts';

/** The tab that the popup was opened for; null until it is known. Beside an open panel the press is for the panel. */
export function usePopupTab(close: () => void): ActiveTab | null {
  const tab = useLoaded(activeTab) ?? null;
  useEffect(() => {
    if (tab) handToPanel(tab.id).then((isTaken) => isTaken && close());
  }, [tab, close]);
  return tab;
}
