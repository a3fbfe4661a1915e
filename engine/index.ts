/** The engine's only door: Document in, plain data out. */
export { digest, explainQuotes, findQuotes } from './at-hand.ts';
export type * from './digest.ts';
export { findKeyIssues, rankKeyIssues } from './key-issues/index.ts';
export { loadWords } from './load-words.ts';
export { digestOf } from './make-digest.ts';
export type { PageReading, ReadingResult } from './page-reading.ts';
export { QUOTE_RULES } from './quotes/attribution/rule-names.ts';
export type { ExplainedQuote } from './quotes/explain.ts';
export { readPage, withLanguage } from './read-page.ts';
export { isTracking } from './sources/address/tracking.ts';
export { findSources, rankSources } from './sources/index.ts';
export { type Letters, lettersIn, lettersOf } from './text/letters.ts';
export { readBlock } from './text/read-block.ts';
export { sentences } from './text/sentences.ts';
export { pointsIn, type TextPoints } from './text/text-points.ts';
export type { Span, TextBlock } from './text-block.ts';
export { paragraphs, textBlock } from './text-block.ts';
