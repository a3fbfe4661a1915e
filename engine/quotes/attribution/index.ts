import { type Mention, readMention } from '../mention.ts';
import { accordingTo } from './according-to.ts';
import { closingCue } from './closing-cue.ts';
import { invertedCue } from './inverted-cue.ts';
import { leadingCue } from './leading-cue.ts';
import { plainCue } from './plain-cue.ts';
import type { Finding, Rule, Site } from './site.ts';

/** The sieve, strongest rule first: the first that finds a speaker has the run. */
export const RULES: readonly (readonly [string, Rule])[] = [
  ['inverted cue', invertedCue],
  ['plain cue', plainCue],
  ['leading cue', leadingCue],
  ['according to', accordingTo],
  ['closing cue', closingCue],
];

/** Words that go on with the narrator's sentence: what leads up to them counts for more than what follows. */
const FRAGMENT_RULES = [...RULES.slice(0, 1), ...RULES.slice(2, 4), ...RULES.slice(1, 2), ...RULES.slice(4)];

export interface Attribution extends Finding {
  readonly rule: string;
}

export interface Attributed {
  readonly attribution: Attribution | null;
  readonly mention: Mention | null;
}

const LOWER = /^[\p{Ll}\p{N}]/u;
const LEADS_ON = /[,?!—–-]$/;

function isFragment({ passage, run }: Site): boolean {
  const words = passage.block.text.slice(run.start, run.end);
  return LOWER.test(words) && !LEADS_ON.test(words);
}

/** The first rule's finding whose subject can be a speaker at all. */
export function attribute(site: Site): Attributed {
  for (const [rule, find] of isFragment(site) ? FRAGMENT_RULES : RULES) {
    const finding = find(site);
    const mention = finding && readMention(finding.passage, finding.subject, site.language);
    if (finding && mention) return { attribution: { ...finding, rule }, mention };
  }
  return { attribution: null, mention: null };
}
