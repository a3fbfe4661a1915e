import type { Mention } from './mention.ts';
import { isNameHere } from './name-here.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isOfficeLink } from './persons.ts';
import { readMention } from './read-mention.ts';
import { roleOf } from './roles.ts';
import { withApposition } from './subject.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  MARK,
  NAME,
  ORGANISATION,
  OWNER,
  PARTICLE,
  PREPOSITION,
  QUOTE,
  RELATIVE,
  ROLE,
  SAYING,
  SAYS,
  SUBORDINATOR,
  VERB,
  VERBAL,
  WORD,
} from './word-classes.ts';

/** The names of people in a passage, each with the role that the words around it give, and lone names of any kind. */
export function namesIn(passage: Passage): Mention[] {
  const { length } = passage.tokens;
  const mentions: Mention[] = [];
  for (let at = 0; at < length; at++) {
    if (!passage.means(at, NAME) && !isNameHere(passage, at)) continue;
    let end = at + 1;
    for (let next = nextNameWord(passage, end); next > 0; next = nextNameWord(passage, end)) end = next;
    const { apposition } = withApposition(passage, { from: at, to: end }, length);
    const mention = readMention(passage, { phrase: { from: roleStart(passage, at), to: end }, apposition });
    if (mention?.form === 'name')
      if (mention.kind === 'person') mentions.push(withRoleBefore(mention, at, end));
      else if (mention.words.length === 1) mentions.push(mention);
    at = end - 1;
  }
  return mentions;
}

/** The token behind the next word of a name, over its particles; 0 when the name ends. */
function nextNameWord(passage: Passage, at: number): number {
  let next = at;
  while (next < at + 3 && passage.means(next, PARTICLE) && !passage.means(next, NAME)) next++;
  return passage.means(next, NAME) ? next + 1 : 0;
}

/** "The union's secretary, Steve Thomas, …": the description that the name only explains. */
function withRoleBefore(mention: Mention, at: number, end: number): Mention {
  const { passage, role: known } = mention;
  const to = at - 1;
  if (known.role || passage.at(to).text !== ',') return mention;
  let from = to;
  while (from > 0 && at - from < 14 && !passage.is(from - 1, MARK | QUOTE)) from--;
  // "The commissioner for housing, Ann Lee has said": nothing closes it, so it must open its sentence.
  if (!passage.is(end, MARK) && passage.sentenceStart[at] !== from) return mention;
  const role = roleOf(passage, { from, to });
  return role && phraseAt(passage, from, to)?.to === to ? { ...mention, role } : mention;
}

/** "lawmakers grilled Col. Vindman", where "retired" in "the retired nurse" goes on with the description. */
const isPastVerb = (passage: Passage, at: number) =>
  passage.is(at, VERBAL) &&
  !passage.is(at, CAPITAL) &&
  /.{3}ed$/.test(passage.at(at).lower) &&
  passage.is(at - 1, WORD) &&
  !passage.is(at - 1, DETERMINER | PREPOSITION);

/** "White House press secretary": a verb elsewhere, between a name or an article and a role. */
const isCompound = (passage: Passage, at: number) =>
  passage.means(at + 1, ROLE) &&
  !passage.language.capitalNouns &&
  (passage.means(at - 1, NAME) ||
    passage.is(at - 1, DETERMINER) ||
    !(passage.is(at - 1, WORD) || passage.is(at, SAYS)));

/** Where the description in front of a name starts ("national secretary Steve Thomas"). */
function roleStart(passage: Passage, at: number): number {
  let start = at;
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    if (!passage.is(before, WORD | OWNER) || isPastVerb(passage, before)) break;
    if (passage.is(before, DETERMINER)) return before;
    if (!(passage.means(at + 2, NAME) && isOfficeLink(passage, before))) {
      if (
        passage.is(before, CONJUNCTION | AUXILIARY | RELATIVE | SUBORDINATOR) ||
        (passage.is(before, PREPOSITION) &&
          !(passage.at(before).lower === 'of' && passage.means(before - 1, ORGANISATION))) ||
        (!passage.is(before, CAPITAL) && passage.is(before, VERB | ADVERB | SAYING) && !isCompound(passage, before))
      )
        break;
    }
    start = before;
  }
  return start;
}
