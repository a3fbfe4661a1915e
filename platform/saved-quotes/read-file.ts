import { type SavedQuote, savedQuotesFormat, savedQuotesVersion } from '../../formats/index.ts';
import { fields, listOf, oneOf, ShapeError, whole } from '../shape.ts';
import { checkSavedQuote } from './check.ts';

/** Bytes of a file, and quotes in it: a thousand times what a diligent reader keeps, and still read in a second. */
const limits = { bytes: 50_000_000, quotes: 50_000 };

/** Why a file gives no quotes. damaged: `quote` is the first bad one, counted from 1. */
export type FileProblem =
  | { readonly reason: 'large' | 'foreign' | 'newer' | 'unreadable' }
  | { readonly reason: 'damaged'; readonly quote: number };

export type FileResult =
  | { readonly ok: true; readonly quotes: readonly SavedQuote[] }
  | ({ readonly ok: false } & FileProblem);

const envelope = fields<{ format: typeof savedQuotesFormat; version: number; quotes: unknown[] }>({
  format: oneOf(savedQuotesFormat),
  version: whole(),
  quotes: listOf((value) => value, limits.quotes),
});

/** What is thrown for a bad value, and for text that is no JSON or no UTF-8, is expected; all else is a bug. */
function isExpected(error: unknown): boolean {
  return error instanceof ShapeError || error instanceof SyntaxError || error instanceof TypeError;
}

function parse(bytes: ArrayBuffer): ReturnType<typeof envelope> | null {
  try {
    return envelope(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    if (isExpected(error)) return null;
    throw error;
  }
}

function bytesOf(file: Blob): Promise<ArrayBuffer | null> {
  // A file that was moved or taken out meanwhile.
  return file.arrayBuffer().catch(() => null);
}

/** The saved quotes in a file that anyone may have made: whole, or not at all. */
export async function readSavedQuotes(file: Blob): Promise<FileResult> {
  if (file.size > limits.bytes) return { ok: false, reason: 'large' };
  const bytes = await bytesOf(file);
  if (!bytes) return { ok: false, reason: 'unreadable' };
  const content = parse(bytes);
  if (!content) return { ok: false, reason: 'foreign' };
  if (content.version > savedQuotesVersion) return { ok: false, reason: 'newer' };
  const quotes: SavedQuote[] = [];
  for (const value of content.quotes) {
    try {
      quotes.push(checkSavedQuote(value));
    } catch (error) {
      if (error instanceof ShapeError) return { ok: false, reason: 'damaged', quote: quotes.length + 1 };
      throw error;
    }
  }
  return { ok: true, quotes };
}
