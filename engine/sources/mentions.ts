import type { Mention, Source } from '../digest.ts';
import type { Span, TextBlock } from '../text-block.ts';
import { DATA_WORDS, REPORT_WORDS } from './kinds/words.ts';

const CALLED =
  "(?:,|:|\\s(?:titled|entitled|called|named|known as|mit dem titel|namens|intitulée?|titulad[oa]|intitolat[oa]|getiteld|o[’']r enw))";
/** "The report, Enabling school improvement, found": a title between commas that begins with a capital. */
const BETWEEN_COMMAS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${REPORT_WORDS}|${DATA_WORDS}),\\s(\\p{Lu}[^,.;:!?“”"„«»()\\n]{8,110}),\\s(?=\\p{Ll})`,
  'giu',
);
/** "a study titled “…”", "the report, “…”". */
const QUOTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${REPORT_WORDS}|${DATA_WORDS})${CALLED}?\\s?[“"„«‘']\\s?(\\p{Lu}[^“”"„«»\\n]{8,140}?)\\s?[,.]?[”"“»’'](?=[\\s,.;:)]|$)`,
  'giu',
);
const NEAR_REPORT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${REPORT_WORDS}|${DATA_WORDS})(?![\\p{L}\\p{N}])`, 'iu');
const ANY_REPORT = NEAR_REPORT;
/** Italic titles are reports when the word stands this near before or after, in characters. */
const NEAR = 40;
const MIN_TITLE_WORDS = 3;
const MAX_TEXT = 4_000;
/** Clauses between commas that are no title. */
const CLAUSE =
  /^(?:The|A|An|In|On|At|By|For|Which|Who|Published|Released|Commissioned|Conducted|Carried|Funded|Led|However|While|As|Said|According|Ms|Mr|Mrs|Dr|Professor)\s/u;

interface Named extends Span {
  readonly block: TextBlock;
}

/** Reports and data that the text names by title and that no source of the article is. */
export function mentionsIn(blocks: readonly TextBlock[], sources: readonly Source[]): Mention[] {
  const linkedWords = sources.map(({ url, label }) => slug(`${url} ${label}`));
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  for (const block of blocks) {
    if (!isText(block) || !ANY_REPORT.test(block.text)) continue;
    for (const { start, end } of titlesIn(block)) {
      const name = block.text.slice(start, end);
      const key = slug(name);
      if (seen.has(key) || linkedWords.some((words) => words.includes(key)) || isLinked({ block, start, end }))
        continue;
      seen.add(key);
      mentions.push({ name, at: { block: block.id, start, end } });
    }
  }
  return mentions;
}

function isText({ zone, label, kind, text }: TextBlock): boolean {
  return text.length <= MAX_TEXT && kind !== 'code' && (zone === 'body' || zone === 'aside' || label === 'notes');
}

function titlesIn(block: TextBlock): Span[] {
  const { text } = block;
  const found: Span[] = [];
  for (const pattern of [BETWEEN_COMMAS, QUOTED]) {
    for (const match of text.matchAll(pattern)) {
      const title = match[1] ?? '';
      const start = match.index + match[0].indexOf(title, 1);
      if (isTitle(title) && !(pattern === BETWEEN_COMMAS && CLAUSE.test(title)))
        found.push({ start, end: start + title.length });
    }
  }
  for (const { start, end } of block.emphasis) {
    const around = `${text.slice(Math.max(0, start - NEAR), start)} … ${text.slice(end, end + NEAR)}`;
    if (isTitle(text.slice(start, end)) && NEAR_REPORT.test(around)) found.push(trimmed(text, start, end));
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter(
      (span, index, all) => !all.slice(0, index).some((other) => other.start < span.end && span.start < other.end),
    );
}

function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= MIN_TITLE_WORDS &&
    words.length <= 24 &&
    /^\p{Lu}/u.test(text.trim()) &&
    !/[.!?]\s\p{Lu}/u.test(text)
  );
}

function trimmed(text: string, start: number, end: number): Span {
  let to = end;
  while (to > start && /[\s,.;:]/.test(text[to - 1] ?? '')) to--;
  return { start, end: to };
}

function isLinked({ block, start, end }: Named): boolean {
  return block.links.some((link) => link.start < end && start < link.end);
}

/** Letters and digits only, so that a title is found in an address made from it. */
function slug(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
