/** True where the words are the address itself: it needs no reference. */
export function isWrittenOut(words: string, url: string): boolean {
  const bare = (address: string) => address.replace(/^(https?:\/\/|mailto:)(www\.)?|^www\./i, '').replace(/\/$/, '');
  return bare(words.trim()) === bare(url);
}
