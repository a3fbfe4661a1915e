import {
  type Block,
  type Digest,
  type FurnitureLabel,
  rankKeyIssues,
  rankSources,
  type SourceKind,
} from '../engine/index.ts';
import { attribution } from './attribution.ts';
import { spokenPlace } from './spoken-place.ts';
import type { CopyWords } from './words.ts';

/** A run of words that a voice reads out. */
export interface SpokenLine {
  /** The words as the view shows them. */
  readonly text: string;
  /** BCP 47 tag; null where the article states none. */
  readonly lang: string | null;
  /** Said before the words, and shown nowhere. */
  readonly before: { readonly text: string; readonly lang: string | null } | null;
  /** The part of the view that shows the words, as its `data-spoken` names it. */
  readonly place: string;
  /** A section begins here. */
  readonly opens: boolean;
}

/** The few words that are said beside the article's own, in the interface's language. */
export interface SpokenWords extends CopyWords {
  readonly counted: (name: string, count: number) => string;
  readonly unstated: (number: number, total: number) => string;
  readonly sourceKind: (kind: SourceKind) => string;
}

class Script {
  readonly lines: SpokenLine[] = [];
  private readonly lang: string | null;
  private readonly words: SpokenWords;

  constructor(lang: string | null, words: SpokenWords) {
    this.lang = lang;
    this.words = words;
  }

  /** The article's own words. */
  own(place: string, text: string, before: SpokenLine['before'] = null, opens = false): void {
    this.lines.push({ text, lang: this.lang, before, place, opens });
  }

  /** A heading of the view, in the interface's language. */
  heading(place: string, text: string): void {
    this.lines.push({ text, lang: this.words.locale, before: null, place, opens: true });
  }

  inOwn(text: string): SpokenLine['before'] {
    return { text, lang: this.lang };
  }

  inInterface(text: string): SpokenLine['before'] {
    return { text, lang: this.words.locale };
  }
}

function speakKeyIssues({ keyIssues }: Digest, words: SpokenWords, script: Script): void {
  const count = keyIssues.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return;
  script.heading(spokenPlace.section('key-issues'), words.counted(words.keyIssues, count));
  for (const list of rankKeyIssues(keyIssues)) {
    const { lead, items } = keyIssues[list] ?? { lead: null, items: [] };
    if (lead) script.own(spokenPlace.lead(list), lead);
    // Numbered for the ear: a listener cannot see where a bullet begins.
    for (const [item, text] of items.entries())
      script.own(spokenPlace.point(list, item), text, script.inOwn(`${item + 1}.`));
  }
}

function speakQuotes({ quotes }: Digest, words: SpokenWords, script: Script): void {
  if (quotes.length === 0) return;
  script.heading(spokenPlace.section('quotes'), words.counted(words.quotes, quotes.length));
  for (const [index, { speaker, text }] of quotes.entries()) {
    const who = speaker
      ? script.inOwn(`${attribution(speaker, words)}:`)
      : script.inInterface(`${words.unstated(index + 1, quotes.length)}:`);
    for (const [at, paragraph] of text.split(/\n{2,}/).entries())
      script.own(spokenPlace.quote(index), paragraph, at === 0 ? who : null);
  }
}

function speakSources({ sources }: Digest, words: SpokenWords, script: Script): void {
  if (sources.length === 0) return;
  script.heading(spokenPlace.section('sources'), words.counted(words.sources, sources.length));
  for (const index of rankSources(sources)) {
    const source = sources[index];
    if (!source) continue;
    const { label, kind, publisher, host } = source;
    const what = script.inInterface(`${words.sourceKind(kind)}, ${publisher ?? host}:`);
    script.own(spokenPlace.source(index), label || host, what);
  }
}

/** Who speaks in a block quote: a listener cannot see that it is one. */
function speakerBefore(block: Block, { quotes }: Digest, words: SpokenWords, script: Script): SpokenLine['before'] {
  if (block.kind !== 'quotation') return null;
  const quote = quotes.find(({ at }) => at[0]?.block === block.id);
  return quote?.speaker ? script.inOwn(`${attribution(quote.speaker, words)}:`) : null;
}

function speakArticle(digest: Digest, words: SpokenWords, script: Script): void {
  const blocks = digest.article.blocks.filter(({ zone }) => zone !== 'furniture');
  if (blocks.length === 0) return;
  script.heading(spokenPlace.section('article'), words.article);
  for (const block of blocks)
    script.own(
      spokenPlace.block(block.id),
      block.text,
      speakerBefore(block, digest, words, script),
      block.kind === 'heading',
    );
}

/** Notes to editors, contact and the like, each under its name; unlabelled furniture is not the article's. */
function speakFurniture({ article }: Digest, words: SpokenWords, script: Script): void {
  let last: FurnitureLabel | null = null;
  for (const { id, zone, label, text } of article.blocks) {
    if (zone !== 'furniture' || !label || label === 'ends') continue;
    if (label !== last) script.heading('', words.furniture[label]);
    script.own(spokenPlace.block(id), text);
    last = label;
  }
}

/**
 * The whole view as a listener hears it, in the view's order: title, key issues, quotes, sources, article, and its
 * labelled furniture last. Every word of the article stands once in each section that shows it.
 */
export function spokenLines(digest: Digest, words: SpokenWords): SpokenLine[] {
  const { title, lang } = digest.article;
  const script = new Script(lang, words);
  if (title) script.own(spokenPlace.title, title, null, true);
  for (const speak of [speakKeyIssues, speakQuotes, speakSources, speakArticle, speakFurniture])
    speak(digest, words, script);
  return script.lines;
}
