import { subjectAt } from '../subject.ts';
import { WORD } from '../word-classes.ts';
import { found, type Rule } from './site.ts';

/** The `cite` or `footer` of a block quote. */
export const cited: Rule = ({ passage }) => {
  const { block, passages } = passage;
  const { quotation } = block;
  if (quotation === null) return null;
  for (let index = passage.index + 1; passages[index]?.block.quotation === quotation; index++) {
    const signature = passages[index];
    if (!signature?.block.isAttribution) continue;
    const start = signature.tokens.findIndex(({ part }) => part & WORD);
    return found(signature, subjectAt(signature, start, signature.tokens.length), start);
  }
  return null;
};
