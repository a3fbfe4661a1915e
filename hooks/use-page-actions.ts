import { useMemo } from 'preact/hooks';
import type { Digest } from '../engine/index.ts';
import { directivesFor } from '../platform/on-page/links.ts';
import type { Passage } from '../platform/on-page/passage.ts';
import { clearPage, markOnPage } from '../platform/on-page/show.ts';
import { passagesOf } from '../platform/passages-of.ts';

type Places = Parameters<typeof passagesOf>[1];

export interface PageActions {
  readonly showOnPage: (places: Places) => Promise<number | null>;
  readonly directivesFor: (places: Places) => Promise<(string | null)[]>;
  readonly highlightPage: (places: Places, isOn: boolean) => Promise<number | null>;
}

/** One passage for each place, in their order; a place without words gets one that is found nowhere. */
function firstPassages(digest: Digest, places: Places): Passage[] {
  return places.map((place) => passagesOf(digest, [place])[0] ?? { kind: place.kind, block: '', start: 0, end: 0 });
}

interface PageActionsOptions {
  readonly digest: Digest | null;
  /** The tab that holds the page; null when there is none to go to. */
  readonly tabId: number | null;
  /** What the shell does once words are marked on the page: the full page goes to the tab, the popup makes room. */
  readonly onShown: () => void;
}

/** Showing places of the article on its page; null while there is no article or no page. */
export function usePageActions({ digest, tabId, onShown }: PageActionsOptions): PageActions | null {
  return useMemo(() => {
    if (!digest || tabId === null) return null;
    const mark = (places: Places, scroll: boolean) => markOnPage(tabId, passagesOf(digest, places), scroll);
    return {
      showOnPage: async (places) => {
        const found = await mark(places, true);
        if (found) onShown();
        return found;
      },
      directivesFor: (places) => directivesFor(tabId, firstPassages(digest, places)),
      highlightPage: async (places, isOn) => {
        if (isOn) return mark(places, false);
        await clearPage(tabId);
        return 0;
      },
    };
  }, [digest, tabId, onShown]);
}
