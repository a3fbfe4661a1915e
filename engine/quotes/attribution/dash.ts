import { phraseAt } from '../noun-phrase.ts';
import type { Passage } from '../passage.ts';
import { appositionAfter } from '../subject.ts';
import type { Rule, Site } from './site.ts';

const DASH = /^[—–―\-~]$/;
/** A line of attribution is short. */
const LONGEST = 24;

/** “…” — Steve Thomas, national secretary; on the same line or the next. */
export const dash: Rule = (site) => {
  const { passage, passages, at } = site;
  const next = passage.tokens[at + 1];
  if (next?.kind === 'mark' || next?.kind === 'break')
    return signature(site, passage, next.kind === 'break' ? at + 2 : at + 1);
  if (next) return null;
  const following = passages[passage.index + 1];
  return following ? signature(site, following, 0) : null;
};

function signature({ language }: Site, passage: Passage, at: number) {
  const { tokens } = passage;
  const sign = tokens[at];
  if (sign?.kind !== 'mark' || !DASH.test(sign.text) || tokens.length - at > LONGEST) return null;
  const first = tokens[at + 1];
  if (!first?.capital) return null;
  const phrase = phraseAt(tokens, at + 1, tokens.length, language);
  if (!phrase || tokens.slice(phrase.to).some((token) => token.kind === 'quote')) return null;
  const end = tokens[phrase.to];
  if (end?.kind === 'word' && !language.prepositions.has(end.lower)) return null;
  return {
    passage,
    subject: { phrase, apposition: appositionAfter(tokens, phrase, tokens.length) },
    cue: { from: at, to: phrase.to },
  };
}
