import type { SavedQuote } from '../../formats/index.ts';

/** Letters without case and accents. The sharp s has no accent to lose, but is written "ss" as often. */
function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

function searched({ quote, article }: SavedQuote): string {
  const { name, role, organisation } = quote.speaker ?? {};
  return plainLetters([quote.text, name, role, organisation, article.title, article.siteName, article.url].join('\n'));
}

/** The quotes that hold every word of the query somewhere in words, speaker, title, site or address. */
export function findQuotes(saved: readonly SavedQuote[], query: string): readonly SavedQuote[] {
  const wanted = plainLetters(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return saved;
  return saved.filter((one) => {
    const text = searched(one);
    return wanted.every((word) => text.includes(word));
  });
}
