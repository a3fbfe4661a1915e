import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../cli/decode.ts';
import { openPage } from '../cli/open-page.ts';
import { type ExplainedQuote, explainQuotes, QUOTE_RULES, readPage } from '../engine/index.ts';
import { type GoldSpeaker, isGoldSpeaker } from './gold-speaker.ts';
import { similarity, wordsOf } from './word-overlap.ts';

/**
 * Writes the table of attribution rules into docs/quotes.md: how often each names the speaker of quoted words on the
 * annotated pages, and how often rightly. Run by `npm run docs:quotes`.
 */
interface GoldQuote {
  readonly parts: readonly string[];
  readonly speaker: GoldSpeaker | null;
  readonly optional?: boolean;
}

interface Tally {
  parts: number;
  right: number;
  wrong: number;
  open: number;
}

const root = join(import.meta.dirname, '..');
const corpora = join(root, '..', 'shared', 'corpus');
const doc = join(root, 'docs', 'quotes.md');
const START = '<!-- rules: made by npm run docs:quotes -->';
const END = '<!-- end of rules -->';
/** Shorter runs are doubtful cases in the gold. */
const SHORT = 5;
const NONE = 'no rule: speaker not stated';
const INFERRED = 'of all: named from a pronoun or a description';

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

function quotesOf(file: string, url: string): ExplainedQuote[] {
  const page = openPage(decode(readFileSync(file)), url);
  try {
    const result = readPage(page.document, { url });
    if (!result.ok) return [];
    const { article, blocks } = result.reading;
    return explainQuotes(blocks, article);
  } finally {
    page.close();
  }
}

/** The gold quote that a part stands in; undefined for what the gold leaves out or calls doubtful. */
function goldOf(part: string, gold: readonly GoldQuote[]): GoldQuote | undefined {
  const words = wordsOf(part);
  if (words.length < SHORT) return undefined;
  const best = gold
    .flatMap((one) => one.parts.map((known) => ({ one, score: similarity(wordsOf(known), words) })))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.8 && !best.one.optional ? best.one : undefined;
}

function measure(): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (name: string, kind: 'right' | 'wrong' | 'open') => {
    const tally = tallies.get(name) ?? { parts: 0, right: 0, wrong: 0, open: 0 };
    tally.parts++;
    tally[kind]++;
    tallies.set(name, tally);
  };
  for (const corpus of ['seed', 'digest'])
    for (const line of lines(join(corpora, corpus, 'manifest.jsonl'))) {
      const { file, url } = JSON.parse(line) as { file: string; url: string };
      const path = join(corpora, corpus, 'gold', file.replace(/\.html$/, '.json'));
      if (!existsSync(path)) continue;
      const gold = (JSON.parse(readFileSync(path, 'utf8')) as { quotes: GoldQuote[] }).quotes;
      for (const { quote, rules } of quotesOf(join(corpora, corpus, file), url))
        quote.parts.forEach((part, at) => {
          const found = goldOf(part, gold);
          if (!found) return;
          const { speaker } = quote;
          const named = speaker !== null && found.speaker !== null && isGoldSpeaker(found.speaker, speaker.name);
          const kind = named || speaker === found.speaker ? 'right' : speaker ? 'wrong' : 'open';
          add(rules[at] ?? NONE, kind);
          if (speaker?.inferred) add(INFERRED, kind);
        });
    }
  return tallies;
}

function table(tallies: ReadonlyMap<string, Tally>): string {
  let total = 0;
  for (const [name, { parts }] of tallies) if (name !== INFERRED) total += parts;
  const rows = [...QUOTE_RULES, NONE, INFERRED].map((name) => {
    const { parts, right, wrong, open } = tallies.get(name) ?? { parts: 0, right: 0, wrong: 0, open: 0 };
    const share = `${((100 * parts) / total).toFixed(1)}%`;
    const precision = right + wrong ? `${((100 * right) / (right + wrong)).toFixed(0)}%` : '';
    return `| ${name} | ${parts} | ${share} | ${right} | ${wrong} | ${open} | ${precision} |`;
  });
  const head =
    '| rule | parts | share | right | wrong | open | precision |\n| --- | --: | --: | --: | --: | --: | --: |';
  return `${head}\n${rows.join('\n')}`;
}

if (!existsSync(corpora)) {
  console.log('The annotated pages are not beside the project (../shared/corpus): the table stays as it is.');
} else {
  const text = readFileSync(doc, 'utf8');
  const [before, behind] = [text.indexOf(START), text.indexOf(END)];
  if (before < 0 || behind < before) throw new Error(`docs/quotes.md has lost its marks: ${START} … ${END}`);
  writeFileSync(doc, `${text.slice(0, before + START.length)}\n\n${table(measure())}\n\n${text.slice(behind)}`);
  console.log('docs/quotes.md: table of rules written');
}
