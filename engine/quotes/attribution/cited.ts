import { phraseAt } from '../noun-phrase.ts';
import { appositionAfter } from '../subject.ts';
import type { Rule } from './site.ts';

/** The `cite` or `footer` of a block quote. */
export const cited: Rule = ({ passages, passage, language }) => {
  const { quotation } = passage.block;
  if (quotation === null) return null;
  for (let index = passage.index + 1; passages[index]?.block.quotation === quotation; index++) {
    const signature = passages[index];
    if (!signature?.block.isAttribution) continue;
    const { tokens } = signature;
    const start = tokens.findIndex((token) => token.kind === 'word');
    const phrase = phraseAt(tokens, start, tokens.length, language);
    if (!phrase) return null;
    const subject = { phrase, apposition: appositionAfter(tokens, phrase, tokens.length) };
    return { passage: signature, subject, cue: { from: start, to: phrase.to } };
  }
  return null;
};
