import type { Line } from './run.ts';

/** What a copy or an export is made of, before any format gives it a look. Formats render pieces; content builds them. */
export type Piece =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** BCP 47 tag of words that are not the article's. */
      readonly lang?: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | {
      readonly kind: 'quote';
      readonly words: string;
      readonly by: string;
      readonly lang: string | null;
      readonly url: string | null;
    }
  /** A passage that the article itself sets apart as quoted. */
  | { readonly kind: 'quotation'; readonly text: string }
  /** The head of a document: what it is of, and where that is from. */
  | { readonly kind: 'masthead'; readonly title: string; readonly details: readonly string[]; readonly url: string }
  | {
      readonly kind: 'link';
      readonly number: number | null;
      readonly label: string;
      readonly url: string;
      readonly note: string;
    }
  | { readonly kind: 'citation'; readonly title: string; readonly details: readonly string[]; readonly url: string };

/** One copy in one format. `html` is null where the format has no rich form. */
export interface Clip {
  readonly text: string;
  readonly html: string | null;
}
