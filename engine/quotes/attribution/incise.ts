import { phraseAt } from '../noun-phrase.ts';
import { innerPassage } from '../read-passages.ts';
import { skipAuxiliaries, withApposition } from '../subject.ts';
import { PRONOUN, SAYS } from '../word-classes.ts';
import { found, type Rule } from './site.ts';

/** A longer run is searched up to here, in characters. */
const LONGEST = 2_000;
const PAUSE = /^[,–—]$/;
const END = /^[,–—.;]$/;

/** « C’est faux, a déclaré Claire Martin. Il faut partir. »: the press of some languages sets the cue inside the marks. */
export const incise: Rule = ({ passage, run, language }) => {
  if (!language.incises || run.form !== 'marks') return null;
  const inner = innerPassage(passage, run.start, Math.min(run.end, run.start + LONGEST));
  const { length } = inner.tokens;
  for (let at = 1; at < length; at++) {
    if (!PAUSE.test(inner.at(at - 1).text)) continue;
    const first = skipAuxiliaries(inner, at);
    const isPronoun = inner.is(first, PRONOUN);
    if (!inner.is(isPronoun ? first + 1 : first, SAYS)) continue;
    const phrase = isPronoun ? { from: first, to: first + 1 } : phraseAt(inner, first + 1, length);
    if (phrase && END.test(inner.at(isPronoun ? first + 2 : phrase.to).text))
      return found(inner, withApposition(inner, phrase, length), at);
  }
  return null;
};
