import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Slice } from '../engine/index.ts';
import type { TextFile } from '../formats/index.ts';
import type { Saving } from './saved/saving.ts';

/** What of the article is to be shown on the page. */
export interface Place {
  readonly kind: 'point' | 'quote' | 'source';
  readonly slices: readonly Slice[];
}

/** What the shell around can do beyond reading and copying; what it cannot is absent, and its control too. */
export interface Actions {
  readonly openFullPage?: () => void;
  readonly openPanel?: () => void;
  /** Marks places on the live page and goes there. How many were found; null when the page is out of reach. */
  readonly showOnPage?: (places: readonly Place[]) => Promise<number | null>;
  /** For each place the end of an address that leads to it on the page, or null. Soon, and never rejects. */
  readonly directivesFor?: (places: readonly Place[]) => Promise<readonly (string | null)[]>;
  /** Marks everything on the live page, or ends all marks. */
  readonly highlightPage?: (places: readonly Place[], isOn: boolean) => Promise<number | null>;
  readonly saving?: Saving;
  /** The page stands in a private window, of which nothing is kept. */
  readonly isPrivate?: boolean;
  /** Hands a file to the browser's download. */
  readonly download?: (file: TextFile) => void;
  readonly print?: () => void;
}

export const ActionsContext = createContext<Actions>({});

export function useActions(): Actions {
  return useContext(ActionsContext);
}
