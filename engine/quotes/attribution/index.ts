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
import { CARRIED, LEADS_ON, OWN } from './kinds.ts';
import { leadIn } from './lead-in.ts';
import { leadingCue } from './leading-cue.ts';
import { nextParagraph } from './next-paragraph.ts';
import { plainCue } from './plain-cue.ts';
import { resumed } from './resumed.ts';
import type { Cue, Rule, Site } from './site.ts';
import { speakerOf } from './speaker-of.ts';
import { speechNoun } from './speech-noun.ts';

type Named = readonly [name: string, rule: Rule, kind?: number];

const first: readonly Named[] = [
  ['re-opened', reopened, LEADS_ON],
  ['inverted cue', invertedCue, OWN],
];
const plain: Named = ['plain cue', plainCue, OWN];
const before: readonly Named[] = [
  ['leading cue', leadingCue, LEADS_ON],
  ['according to', accordingTo],
  ['speech noun', speechNoun],
];
const around: readonly Named[] = [
  ['incise', incise],
  ['resumed', resumed, CARRIED],
  ['closing cue', closingCue],
  ['cited', cited],
  ['dash', dash],
  ['colon', colon, LEADS_ON],
  ['lead-in', leadIn, LEADS_ON],
  ['same paragraph', carryOver, CARRIED | LEADS_ON],
  ['next paragraph', nextParagraph, CARRIED | LEADS_ON],
  ['reported before', reportedBefore, CARRIED],
  ['exchange', exchange, CARRIED],
];

/** The sieve, strongest rule first: the first that finds a speaker has the run. */
export const RULES: readonly Named[] = [...first, plain, ...before, ...around];

/** Words that go on with the narrator's sentence: what leads up to them counts for more than what follows. */
const FRAGMENT_RULES: readonly Named[] = [...first, ...before, plain, ...around];

/** What a rule found: the mention or the voice of who speaks, and the tokens that say so. */
export interface Attribution {
  readonly rule: string;
  /** Bits of kinds.ts. */
  readonly kind: number;
  readonly cue: Cue | null;
  readonly mention: Mention | null;
  readonly voice: Voice | null;
}

const LOWER = /^[\p{Ll}\p{N}]/u;
const GOES_ON = /[,?!—–-]$/;

function isFragment({ passage, run }: Site): boolean {
  const words = passage.block.text.slice(run.start, run.end);
  return LOWER.test(words) && !GOES_ON.test(words);
}

/** The first rule's finding whose subject can be a speaker at all. */
export function attribute(site: Site): Attribution | null {
  let unnamed: Attribution | null = null;
  for (const { 0: rule, 1: find, 2: kind = 0 } of rulesFor(site)) {
    if (unnamed && kind & CARRIED) break;
    const finding = find(site);
    if (!finding) continue;
    const nobody = { rule, kind, cue: null, mention: null, voice: null };
    if (finding === 'nobody') return nobody;
    if ('speaker' in finding) return { ...nobody, voice: finding };
    const mention = speakerOf(finding.passage, finding.subject);
    if (mention) return { ...nobody, cue: finding.cue, mention };
    if (kind & OWN) unnamed ??= nobody;
  }
  return unnamed;
}

/** A language without data has no cues: only the runs themselves tell that they go on. */
function rulesFor(site: Site): readonly Named[] {
  if (site.language.code === '') return RULES.slice(0, 1);
  return isFragment(site) ? FRAGMENT_RULES : RULES;
}
