/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, doi 10.1016/j.jml.2019.104047. */
const wordsAMinute = 238;

/** Whole minutes that reading takes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}
