import type { Translate } from '../translate.ts';
import { failureText } from './failure-text.ts';
import type { StoreFailure } from './saving.ts';

/** How reading a file of saved quotes in ended. */
export type ImportResult =
  | { readonly ok: true; readonly added: number; readonly known: number }
  | { readonly ok: false; readonly reason: 'large' | 'foreign' | 'newer' | 'unreadable' }
  | { readonly ok: false; readonly reason: 'damaged'; readonly quote: number }
  | { readonly ok: false; readonly reason: 'store'; readonly failure: StoreFailure };

/** One sentence on what came of an import, and what to do next where it failed. */
export function importText(result: ImportResult, t: Translate): string {
  if (result.ok) return t('saved.import.done', { added: result.added, known: result.known });
  switch (result.reason) {
    case 'large':
      return t('saved.import.large');
    case 'foreign':
      return t('saved.import.foreign');
    case 'newer':
      return t('saved.import.newer');
    case 'unreadable':
      return t('saved.import.unreadable');
    case 'damaged':
      return t('saved.import.damaged', { number: result.quote });
    case 'store':
      return failureText(result.failure, t);
  }
}
