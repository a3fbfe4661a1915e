import { similarity, wordsOf } from './word-overlap.ts';

/** A speaker as the gold annotations word it. */
export interface GoldSpeaker {
  readonly name: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
}

const SMALL = new Set('the a an of and for in on at to by its their his her'.split(' '));
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady baroness rev sen senator rep gov governor president judge justice capt captain lt col gen sgt cllr councillor herr frau'.split(
    ' ',
  ),
);

function samePerson(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => {
    const words = wordsOf(name);
    return words.filter((word, at) => at === words.length - 1 || !TITLES.has(word));
  });
  if (!one?.length || !other?.length) return false;
  const surname = one.at(-1) === other.at(-1);
  return similarity(one, other) >= 0.75 || (surname && (one.length === 1 || other.length === 1 || one[0] === other[0]));
}

/** Whether a found speaker is the gold's, under any of its names, as the scorer takes it. */
export function isGoldSpeaker(gold: GoldSpeaker, name: string): boolean {
  const content = (text: string) => wordsOf(text).filter((word) => !SMALL.has(word));
  return [gold.name, ...(gold.aliases ?? [])].some((known) =>
    gold.kind === 'person' ? samePerson(known, name) : similarity(content(known), content(name)) >= 0.6,
  );
}
