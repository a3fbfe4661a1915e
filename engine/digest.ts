/**
 * The contract: what the engine makes of one page. Plain data that survives structured cloning and JSON.
 * A later version may add fields, never change these. Offsets are UTF-16.
 */

/** A run of characters of one block: `blocks[block].text.slice(start, end)` is the string. */
export interface Slice {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quotation' | 'caption' | 'cell' | 'code' | 'term';
export type Zone = 'body' | 'aside' | 'caption' | 'furniture';
export type FurnitureLabel = 'ends' | 'notes' | 'contact' | 'embargo' | 'about';

/** One block of text. `id` is its index in `article.blocks`. */
export interface Block {
  readonly id: number;
  readonly kind: BlockKind;
  readonly zone: Zone;
  readonly label?: FurnitureLabel | null;
  readonly text: string;
}

export interface NotShown {
  readonly kind: 'video' | 'audio' | 'embed' | 'chart' | 'form' | 'image';
  readonly count: number;
}

export interface Article {
  readonly title: string;
  readonly url: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or date-time. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly excerpt: string | null;
  /** BCP 47 tag. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** The body's blocks as plain text; see `engine/text/plain-text.ts` for its form. */
  readonly text: string;
  /** For display only, and not to be trusted: whoever shows it purifies it. Blocks carry `data-block="ID"`. */
  readonly html: string;
  readonly wordCount: number;
  readonly blocks: readonly Block[];
  readonly notShown?: readonly NotShown[];
  readonly page?: { readonly number: number; readonly of: number | null; readonly next: string | null } | null;
  readonly cutOff?: boolean | null;
}

export interface KeyIssueList {
  /** The sentence or heading that introduces the list, verbatim. */
  readonly lead: string | null;
  readonly items: readonly string[];
  readonly ordered: boolean;
  /** How many points the lead announces ("eight key issues" is 8). */
  readonly claimed: number | null;
  /** Where each item stands, in the order of `items`. */
  readonly at: readonly Slice[];
  /** How much the lead makes of the list, 0 to 3: heavier lists come first in a summary. */
  readonly weight?: number;
}

export type SpeakerKind = 'person' | 'organisation' | 'document';

export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly kind: SpeakerKind;
  /** The name was found from a pronoun: the article's own words there do not name the speaker. */
  readonly inferred?: boolean;
  /** The article's words at that place ("he said"), where the name was inferred and it has any. */
  readonly wording?: string;
}

export type QuoteForm = 'marks' | 'blockquote' | 'label' | 'dash' | 'pull';

/** One turn of one speaker. */
export interface Quote {
  /** The parts joined by a space, or by a blank line where a paragraph ends. */
  readonly text: string;
  /** Each unbroken run of quoted words, verbatim, without its outer marks. */
  readonly parts: readonly string[];
  /** null where the article does not state who speaks. */
  readonly speaker: Speaker | null;
  /** Where each part stands, in the order of `parts`. */
  readonly at: readonly Slice[];
  readonly form: QuoteForm;
}

export type SourceKind =
  | 'report'
  | 'data'
  | 'official'
  | 'news'
  | 'organisation'
  | 'social'
  | 'media'
  | 'commerce'
  | 'other';

export type SourceLabel = 'shortened' | 'not-secure' | 'affiliate';

export interface Source {
  /** Absolute http(s) URL without tracking parameters. */
  readonly url: string;
  readonly label: string;
  readonly host: string;
  readonly kind: SourceKind;
  readonly fileType: string | null;
  readonly at: Slice;
  readonly publisher: string | null;
  readonly sentence: string | null;
  readonly labels: readonly SourceLabel[];
}

/** A report or data set that the text names without a link. */
export interface Mention {
  readonly name: string;
  readonly at: Slice;
}

export interface Paraphrase {
  readonly text: string;
  readonly speaker: Speaker;
  readonly at: Slice;
}

export interface Digest {
  readonly article: Article;
  readonly keyIssues: readonly KeyIssueList[];
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly mentions?: readonly Mention[];
  readonly paraphrases?: readonly Paraphrase[];
  readonly outline?: readonly string[];
}

/** Why a page gives no digest: an expected end, not a bug. */
export type NoDigestReason = 'no-article' | 'empty-page' | 'too-large';
export type DigestResult =
  | { readonly ok: true; readonly digest: Digest }
  | { readonly ok: false; readonly reason: NoDigestReason };
