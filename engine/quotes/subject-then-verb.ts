import type { Language } from './languages/language.ts';
import { phraseAt } from './noun-phrase.ts';
import { CLOSES, isPause, LONGEST_APPOSITION, type Subject, skipAuxiliaries, textAt } from './subject.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './word-classes.ts';

/** The subject that starts at `at`, followed by its verb; what comes between commas is its apposition. */
export function subjectThenVerb(
  tokens: readonly Token[],
  at: number,
  to: number,
  language: Language,
): { subject: Subject; verb: number } | null {
  const phrase = phraseAt(tokens, at, to, language);
  if (!phrase) return null;
  let next = skipAuxiliaries(tokens, phrase.to, language);
  if (isVerb(tokens[next], language)) return { subject: { phrase, apposition: null }, verb: next };
  const token = tokens[next];
  // "Jones did not respond": no words of hers.
  if (language.negations.has(token?.lower ?? '')) return null;
  if (isPause(token)) {
    const limit = Math.min(to, next + LONGEST_APPOSITION);
    for (let end = next + 1; end < limit && tokens[end]?.kind !== 'quote'; end++) {
      if (!CLOSES.has(textAt(tokens, end))) continue;
      const verb = skipAuxiliaries(tokens, end + 1, language);
      if (isVerb(tokens[verb], language)) return { subject: { phrase, apposition: { from: next + 1, to: end } }, verb };
    }
    return null;
  }
  if (
    token?.kind !== 'word' ||
    !(
      language.prepositions.has(token.lower) ||
      language.relatives.has(token.lower) ||
      language.notNames.has(token.lower)
    )
  )
    return null;
  const limit = Math.min(to, next + 14);
  for (next++; next < limit; next++) {
    const candidate = tokens[next];
    if (!candidate || candidate.kind === 'quote' || isPause(candidate)) return null;
    if (isVerb(candidate, language) && !language.determiners.has(tokens[next - 1]?.lower ?? ''))
      return { subject: { phrase, apposition: null }, verb: next };
  }
  return null;
}
