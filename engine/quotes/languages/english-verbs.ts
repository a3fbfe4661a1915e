import type { VerbList } from './language-data.ts';

const VOWEL_Y = /[aeiou]y$/;
const SIBILANT = /(?:s|x|z|ch|sh|o)$/;
/** Verbs that double their last consonant. */
const DOUBLING = new Set(
  'admit quip nod sob chat tut plan rap snap blog commit spit step stop drop slip shrug chip hum'.split(' '),
);

function inflect(verb: string): { present: string; past: string; participle: string } {
  const present = SIBILANT.test(verb)
    ? `${verb}es`
    : /y$/.test(verb) && !VOWEL_Y.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const doubled = DOUBLING.has(verb) ? verb + verb.at(-1) : verb;
  if (/e$/.test(verb))
    return { present, past: `${verb}d`, participle: `${/ee$/.test(verb) ? verb : verb.slice(0, -1)}ing` };
  const past = /y$/.test(verb) && !VOWEL_Y.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  return { present, past, participle: `${doubled}ing` };
}

export interface VerbForms {
  readonly finite: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly pasts: ReadonlySet<string>;
}

/** The forms of a list's verbs: of regular ones made from their bases, of irregular ones as they are written out. */
export function verbForms({ regular, irregular }: VerbList): VerbForms {
  const finite = new Set<string>();
  const participles = new Set<string>();
  const pasts = new Set<string>();
  const add = (base: string, present: string, past: string, participle: string) => {
    for (const form of [base, present, past]) finite.add(form);
    participles.add(participle);
    pasts.add(past);
  };
  for (const base of regular.split(/\s+/).filter(Boolean)) {
    const { present, past, participle } = inflect(base);
    add(base, present, past, participle);
  }
  for (const entry of irregular.split(/\s+/).filter(Boolean)) {
    const [base = '', present = '', past = '', participle = ''] = entry.split('/');
    add(base, present, past, participle);
  }
  return { finite, participles, pasts };
}
