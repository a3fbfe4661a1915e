import type { Mention } from '../mention.ts';
import type { Voice } from '../speakers.ts';
import { accordingTo } from './according-to.ts';
import { carryOver, reopened, reportedBefore } from './carry-over.ts';
import { cited } from './cited.ts';
import { closingCue } from './closing-cue.ts';
import { colon } from './colon.ts';
import { dash } from './dash.ts';
import { exchange } from './exchange.ts';
import { incise } from './incise.ts';
import { invertedCue } from './inverted-cue.ts';
import { leadIn } from './lead-in.ts';
import { leadingCue } from './leading-cue.ts';
import { nextParagraph } from './next-paragraph.ts';
import { plainCue } from './plain-cue.ts';
import { resumed } from './resumed.ts';
import type { Cue, Rule, Site } from './site.ts';
import { speakerOf } from './speaker-of.ts';
import { speechNoun } from './speech-noun.ts';

type Named = readonly [name: string, rule: Rule];

const after: readonly Named[] = [
  ['inverted cue', invertedCue],
  ['plain cue', plainCue],
];
const before: readonly Named[] = [
  ['leading cue', leadingCue],
  ['according to', accordingTo],
  ['speech noun', speechNoun],
];
const around: readonly Named[] = [
  ['incise', incise],
  ['resumed', resumed],
  ['closing cue', closingCue],
  ['cited', cited],
  ['dash', dash],
  ['colon', colon],
  ['lead-in', leadIn],
  ['same paragraph', carryOver],
  ['next paragraph', nextParagraph],
  ['reported before', reportedBefore],
  ['exchange', exchange],
];

/** The sieve, strongest rule first: the first that finds a speaker has the run. */
const RULES: readonly Named[] = [['re-opened', reopened], ...after, ...before, ...around];

/** The rules' names, in their order. */
export const QUOTE_RULES: readonly string[] = RULES.map(([name]) => name);

/** Words that go on with the narrator's sentence: what leads up to them counts for more than what follows. */
const FRAGMENT_RULES: readonly Named[] = [
  ['re-opened', reopened],
  ...after.slice(0, 1),
  ...before,
  ...after.slice(1),
  ...around,
];

/** What a rule found: the mention or the voice of who speaks, and the tokens that say so. */
export interface Attribution {
  readonly rule: string;
  readonly cue: Cue | null;
  readonly mention: Mention | null;
  readonly voice: Voice | null;
}

const LOWER = /^[\p{Ll}\p{N}]/u;
const LEADS_ON = /[,?!—–-]$/;

function isFragment({ passage, run }: Site): boolean {
  const { text } = passage.block;
  return LOWER.test(text.slice(run.start, run.start + 2)) && !LEADS_ON.test(text.slice(run.end - 1, run.end));
}

const OWN = new Set(['inverted cue', 'plain cue']);
const CARRIED = new Set(['resumed', 'same paragraph', 'next paragraph', 'reported before', 'exchange']);

/** The first rule's finding whose subject can be a speaker at all. */
export function attribute(site: Site): Attribution | null {
  let unnamed: string | null = null;
  for (const [rule, find] of rulesFor(site)) {
    // A cue of their own whose subject nobody can name: the words are not those of who spoke before.
    if (unnamed && CARRIED.has(rule)) break;
    const finding = find(site);
    if (!finding) continue;
    if (!finding.cue) return { rule, cue: null, mention: null, voice: finding.voice };
    const mention = speakerOf(finding.passage, finding.subject);
    if (mention) return { rule, cue: finding.cue, mention, voice: null };
    if (OWN.has(rule)) unnamed ??= rule;
  }
  return unnamed ? { rule: unnamed, cue: null, mention: null, voice: null } : null;
}

/** A language without data has no cues: only the runs themselves tell that they go on. */
function rulesFor(site: Site): readonly Named[] {
  if (site.language.code === '') return RULES.slice(0, 1);
  return isFragment(site) ? FRAGMENT_RULES : RULES;
}
