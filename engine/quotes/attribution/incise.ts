import { phraseAt } from '../noun-phrase.ts';
import type { Passage } from '../passage.ts';
import { appositionAfter, skipAuxiliaries } from '../subject.ts';
import { type Token, tokenizePart } from '../tokens.ts';
import type { Finding, Rule } from './site.ts';

/** A longer run is searched up to here, in characters. */
const LONGEST = 2_000;
const PAUSE = new Set([',', '–', '—']);
const ENDS = new Set([',', '–', '—', '.', ';']);

/** « C’est faux, a déclaré Claire Martin. Il faut partir. »: the press of some languages sets the cue inside the marks. */
export const incise: Rule = ({ passage, run, language }) => {
  if (!language.incises || run.form !== 'marks') return null;
  const { text } = passage.block;
  const tokens = tokenizePart(text, run.start, Math.min(run.end, run.start + LONGEST), language);
  const inner: Passage = {
    ...passage,
    tokens,
    sentenceStart: tokens.map(() => 0),
    sentenceEnd: tokens.map(() => tokens.length),
  };
  for (let at = 1; at < tokens.length; at++) {
    if (!isMark(tokens[at - 1], PAUSE)) continue;
    const verb = skipAuxiliaries(tokens, at, language);
    const subject = language.pronouns.has(tokens[verb]?.lower ?? '') ? verb : verb + 1;
    const said = subject === verb ? tokens[verb + 1] : tokens[verb];
    if (!said || !language.says.has(said.lower)) continue;
    const phrase = subject === verb ? { from: verb, to: verb + 1 } : phraseAt(tokens, subject, tokens.length, language);
    if (!phrase) continue;
    const end = tokens[subject === verb ? verb + 2 : phrase.to];
    if (isMark(end, ENDS)) return found(inner, phrase, Math.max(phrase.to, verb + 1), at);
  }
  return null;
};

const isMark = (token: Token | undefined, marks: ReadonlySet<string>) =>
  token?.kind === 'mark' && marks.has(token.text);

function found(passage: Passage, phrase: { from: number; to: number }, to: number, from: number): Finding {
  const { tokens } = passage;
  return {
    passage,
    subject: { phrase, apposition: appositionAfter(tokens, phrase, tokens.length) },
    cue: { from, to },
  };
}
