/** Digest or quote → plain text, HTML, Markdown: content builds pieces, a format renders them. */
export { addressOfWords, handedOn } from './address.ts';
export { attribution, position } from './attribution.ts';
export { type ArticleLink, articleCopy, articlePieces } from './content/article.ts';
export { citationOf } from './content/citation.ts';
export { keyIssuesCopy, keyIssuesPieces, pointCopy } from './content/key-issues.ts';
export { quoteCopy, quotesCopy, quotesPieces } from './content/quotes.ts';
export { sourceCopy, sourcesCopy, sourcesPieces } from './content/sources.ts';
export { wholeCopy } from './content/whole.ts';
export { dateInWords } from './date.ts';
export { type CopyFormat, copyFormats } from './format.ts';
export type { Clip, Piece } from './piece.ts';
export { plainText } from './plain-text.ts';
export { inMarks } from './quotation-marks.ts';
export { safeText } from './safe-text.ts';
export { type SpokenLine, type SpokenWords, spokenLines, spokenPlace } from './spoken.ts';
export { type CopyWords, englishWords } from './words.ts';
