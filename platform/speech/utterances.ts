import { type Span, sentences } from '../../engine/index.ts';

/** What is to be read out: words of the view, and what is said before them. */
export interface Line {
  readonly text: string;
  readonly lang: string | null;
  readonly before: { readonly text: string; readonly lang: string | null } | null;
  readonly opens: boolean;
}

/** What is handed to the voice at once. Offsets are of the line's text. */
export interface Utterance {
  /** Index of its line. */
  readonly line: number;
  /** Number of its sentence among all of the script. */
  readonly sentence: number;
  readonly text: string;
  readonly lang: string | null;
  /** Where `text` stands in the line; null for words that are only said. */
  readonly span: Span | null;
  /** The sentence to mark. */
  readonly mark: Span;
}

/** Everything to be read, in order. `sentenceStarts` and `sectionStarts` are indexes into `utterances`, ascending. */
export interface Script {
  readonly utterances: readonly Utterance[];
  readonly sentenceStarts: readonly number[];
  readonly sectionStarts: readonly number[];
}

/**
 * Characters of one utterance at most. Engines stop in long ones: Chromium's bug 679437 after about 15 s, which is 210
 * characters at the 14 a second of usual speech. Firefox's own limit, 32,767 characters, is far above.
 */
export const longest = 200;

/** After these a voice may pause: a mark before white space, or an ideographic one. */
const PAUSE = /[,;:)\]…،؛](?=\s)|\s[—–-](?=\s)|[、，；：]/g;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Where to cut a text that is too long: after a pause, else between words, else within the word. */
function cutAt(text: string, from: number): number {
  const window = text.slice(from, from + longest);
  const pause = [...window.matchAll(PAUSE)].at(-1);
  if (pause && pause.index >= longest / 3) return from + pause.index + pause[0].length;
  const space = window.search(/\s\S*$/);
  if (space > 0) return from + space;
  const isHalf = /[\uD800-\uDBFF]$/.test(window);
  return from + longest - (isHalf ? 1 : 0);
}

/** A sentence in pieces that a voice can hold. */
function pieces(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const cut = cutAt(text.slice(0, end), from);
    spans.push({ start: from, end: cut });
    from = cut;
    while (from < end && /\s/.test(text[from] ?? '')) from++;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

/** The lines as sentences, long ones in pieces. What has neither letter nor digit is left out: a voice would spell it. */
export function makeScript(lines: readonly Line[]): Script {
  const utterances: Utterance[] = [];
  const [sentenceStarts, sectionStarts]: [number[], number[]] = [[], []];
  for (const [line, { text, lang, before, opens }] of lines.entries()) {
    const spans = sentences(text, lang).filter(({ start, end }) => HAS_WORDS.test(text.slice(start, end)));
    for (const [nth, mark] of spans.entries()) {
      const sentence = sentenceStarts.length;
      if (nth === 0 && opens) sectionStarts.push(utterances.length);
      sentenceStarts.push(utterances.length);
      if (nth === 0 && before) utterances.push({ line, sentence, ...before, span: null, mark });
      for (const span of pieces(text, mark))
        utterances.push({ line, sentence, text: text.slice(span.start, span.end), lang, span, mark });
    }
  }
  return { utterances, sentenceStarts, sectionStarts };
}

/** Index of the utterance that holds a place: the sentence of a line around an offset; null when the line has no words. */
export function utteranceAt({ utterances }: Script, line: number, offset = 0): number | null {
  const holds = utterances.findIndex((one) => one.line === line && one.mark.end > offset);
  const at = holds < 0 ? utterances.findLastIndex((one) => one.line === line) : holds;
  return at < 0 ? null : at;
}
