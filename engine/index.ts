/** The engine's only door: Document in, plain data out. */
export type * from './digest.ts';
export { findKeyIssues } from './key-issues/index.ts';
export { digest } from './make-digest.ts';
export { findQuotes } from './quotes/index.ts';
export { findSources } from './sources/index.ts';
export { readBlock } from './text/read-block.ts';
export type { TextBlock } from './text-block.ts';
export { paragraphs, textBlock } from './text-block.ts';
