/** Digest or quote → plain text, HTML, Markdown: content builds pieces, a format renders them. */
export { addressOfWords, handedOn } from './address.ts';
export { attribution, position } from './attribution.ts';
export { type ArticleLink, articleCopy, articlePieces } from './content/article.ts';
export { articleLinks } from './content/article-links.ts';
export { briefingPieces } from './content/briefing.ts';
export { citationOf } from './content/citation.ts';
export { keyIssuesCopy, keyIssuesPieces, type PointLine, pointCopy } from './content/key-issues.ts';
export { quoteCopy, quotesCopy, quotesPieces } from './content/quotes.ts';
export { sourceCopy, sourcesCopy, sourcesPieces } from './content/sources.ts';
export { wholeCopy } from './content/whole.ts';
export { dateInWords, dayOf } from './date.ts';
export { fileName } from './files/file-name.ts';
export {
  type HandOnContent,
  type HandOnFormat,
  handOnContents,
  handOnFile,
  handOnFormats,
} from './files/hand-on-file.ts';
export type { TextFile } from './files/text-file.ts';
export { type CopyFormat, copyFormats } from './format.ts';
export type { Clip, Piece } from './piece.ts';
export { plainText } from './plain-text.ts';
export { inMarks } from './quotation-marks.ts';
export { type Line, type Markup, markedRuns, type Run, runsOf, wordsOf } from './run.ts';
export { safeText } from './safe-text.ts';
export { type CsvHeadings, savedQuotesCsv } from './saved/csv.ts';
export { type SavedFileFormat, savedFileFormats, savedQuotesFile } from './saved/files.ts';
export { savedQuotesFormat, savedQuotesJson, savedQuotesVersion } from './saved/json.ts';
export { savedQuoteCopy, savedQuotesPieces } from './saved/pieces.ts';
export { type CitedArticle, type SavedQuote, savedQuote, savedQuoteId } from './saved/saved-quote.ts';
export type { SpokenLine, SpokenWords } from './spoken.ts';
export { spokenPlace } from './spoken-place.ts';
export { type CopyWords, englishWords } from './words.ts';
export { isWrittenOut } from './written-out.ts';
