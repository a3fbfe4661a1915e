import type { Mention, Source } from '../digest.ts';
import type { Span, TextBlock } from '../text-block.ts';
import { isPaper } from './kinds/hosts/index.ts';
import { namedDocuments } from './named-documents.ts';

/**
 * Beginnings of the words for reports and data in all languages, compounds included ("Klimabericht"). Without the `u`
 * flag and its case folding, which take ten times as long over a whole article.
 */
const STEM =
  /(?:report|stud(?:y|ies|ie|io|i)|paper|survey|poll|briefing|inquiry|consultation|assessment|evaluation|audit|dataset|statistics|bericht|gutachten|umfrage|untersuchung|rapport|étude|enquête|sondage|informe|estudio|encuesta|indagin|relazion|onderzoek|verslag|peiling|adroddiad|arolwg|astudiaeth)/gi;

/** The stems and the kinds of documents that names end with, in one pass over the text: spares most blocks the rest. */
const HINT =
  /r(?:eport|eview|elazion|apport)|s(?:tud[iy]|urvey|ondage|tatistics)|p(?:aper|oll|eiling)|b(?:riefing|ericht|arometer)|in(?:quiry|forme|dagin)|c(?:onsultation|ensus)|a(?:ssessment|udit|droddiad|rolwg|studiaeth|tlas)|e(?:valuation|studio|ncuesta|nquête)|dataset|gutachten|u(?:mfrage|ntersuchung)|étude|onderzoek|verslag|tracker|monitor/i;

const CALLED =
  "(?:,|:|\\s(?:titled|entitled|called|named|known as|mit dem titel|namens|intitulée?|titulad[oa]|intitolat[oa]|getiteld|o[’']r enw))?";
/** ", Enabling school improvement, found": a title between commas, right after the word. */
const BETWEEN_COMMAS = /^\p{L}{0,4},\s(\p{Lu}[^,.;:!?“”"„«»()\n]{8,110}),\s(?=\p{Ll})/u;
/** " titled “…”", ", “…”"; a single mark closes only where the sentence does or a verb of saying follows. */
const QUOTED = new RegExp(
  `^\\p{L}{0,4}${CALLED}\\s?(?:[“"„«]\\s?([^“”"„«»\\n]{8,140}?)\\s?[,.]?[”"“»]|[‘']([^‘“”"\\n]{8,140}?)[,.]?[’'](?=[,.;:)]|$|\\s(?:by|published|found|finds|shows|says)\\s))`,
  'u',
);
/** " called Left Behind: Rural Buses in Decline was": capitals up to a verb or the end of the clause. */
const CAPITALS =
  /^\p{L}{0,4}\s(?:titled|entitled|called)\s(\p{Lu}[\p{L}\p{N}’'&-]*:?(?:\s(?:(?:of|and|for|on|in|the|to|a|an|from|with)\s){0,3}\p{Lu}[\p{L}\p{N}’'&-]*:?){2,14})(?=[.,;)]|$|\s(?:was|is|has|had|found|finds|shows?|says?|came|by|published|from)\s)/u;
/** A comma, an opening mark or "called" near by: what the patterns begin with. */
const OPENS = /^.{0,28}[,“"„«‘']|^\p{L}{0,4}\s(?:titled|entitled|called)\s/u;
const REACH = 180;
/** Italic titles are reports when the word stands this near before or after, in characters. */
const NEAR = 40;
const MIN_TITLE_WORDS = 3;
const MAX_TITLE_WORDS = 24;
const MAX_TEXT = 4_000;
/** Clauses between commas that are no title. */
const CLAUSE =
  /^(?:The|A|An|In|On|At|By|For|Which|Who|Published|Released|Commissioned|Conducted|Carried|Funded|Led|However|While|As|Said|According|Ms|Mr|Mrs|Dr|Professor)\s/u;

interface Named extends Span {
  readonly block: TextBlock;
}

/** Reports and data that the text names by title and that no source of the article is. */
export function mentionsIn(blocks: readonly TextBlock[], sources: readonly Source[]): Mention[] {
  const named: Named[] = [];
  for (const block of blocks) if (isText(block) && HINT.test(block.text)) named.push(...titlesIn(block));
  if (!named.length) return [];
  const linked = sources.map(({ url, label }) => slug(`${url} ${label}`));
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  for (const title of named) {
    const { block, start, end } = title;
    const name = block.text.slice(start, end);
    const key = slug(name);
    if (seen.has(key) || isPaper(name) || linked.some((words) => words.includes(key)) || isTied(title, name, sources))
      continue;
    seen.add(key);
    mentions.push({ name, at: { block: block.id, start, end } });
  }
  return mentions;
}

/** The title is a link's words, or its sentence links to a report. */
function isTied({ block, start, end }: Named, name: string, sources: readonly Source[]): boolean {
  if (block.links.some((link) => link.start < end && start < link.end)) return true;
  return sources.some(
    ({ kind, at, sentence }) =>
      (kind === 'report' || kind === 'data') && at.block === block.id && (sentence?.includes(name) ?? false),
  );
}

function isText({ zone, label, kind, text }: TextBlock): boolean {
  return text.length <= MAX_TEXT && kind !== 'code' && (zone === 'body' || zone === 'aside' || label === 'notes');
}

function titlesIn(block: TextBlock): Named[] {
  const { text } = block;
  const named = namedDocuments(text).map((span) => ({ block, ...span }));
  const stems = [...text.matchAll(STEM)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  if (!stems.length) return named;
  const found = [...stems.flatMap(({ end }) => titleAfter(block, end)), ...italicTitles(block, stems), ...named];
  return found
    .sort((a, b) => a.start - b.start)
    .filter((span, index, all) => !all.slice(0, index).some((other) => other.end > span.start));
}

function titleAfter(block: TextBlock, from: number): Named[] {
  const rest = block.text.slice(from, from + REACH);
  if (!OPENS.test(rest)) return [];
  for (const pattern of [BETWEEN_COMMAS, QUOTED, CAPITALS]) {
    const match = pattern.exec(rest);
    const title = match?.[1] ?? match?.[2];
    if (!match || !title || !isTitle(title) || (pattern === BETWEEN_COMMAS && CLAUSE.test(title))) continue;
    const start = from + rest.indexOf(title);
    return [{ block, start, end: start + title.length }];
  }
  return [];
}

function italicTitles(block: TextBlock, stems: readonly Span[]): Named[] {
  return block.emphasis
    .filter(({ start, end }) => isTitle(block.text.slice(start, end)))
    .filter(({ start, end }) =>
      stems.some((stem) =>
        stem.end <= start ? start - stem.end < NEAR : stem.start >= end && stem.start - end < NEAR,
      ),
    )
    .map(({ start, end }) => ({
      block,
      start,
      end: start + block.text.slice(start, end).replace(/[\s,.;:]+$/, '').length,
    }));
}

function isTitle(text: string): boolean {
  if (text.length > REACH) return false;
  const words = text.trim().split(/\s+/).length;
  return words >= MIN_TITLE_WORDS && words <= MAX_TITLE_WORDS && /^\p{Lu}/u.test(text) && !/[.!?]\s\p{Lu}/u.test(text);
}

/** Letters and digits only, so that a title is found in an address made from it. */
function slug(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
