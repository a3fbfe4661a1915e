import type { Quote } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';
import type { Language } from './languages/language.ts';
import { listen } from './listen.ts';
import { quoteOf } from './turns.ts';

export interface ExplainedQuote {
  readonly quote: Quote;
  /** For each part the rule that attributed it; null where none did. */
  readonly rules: readonly (string | null)[];
}

/** The quotes of an article with the rules that found their speakers: for the table of rules and for tests. */
export function explainQuotes(blocks: readonly TextBlock[], language: Language): ExplainedQuote[] {
  return listen(blocks, language).turns.map((turn) => ({
    quote: quoteOf(turn),
    rules: turn.map(({ attribution }) => attribution?.rule ?? null),
  }));
}
