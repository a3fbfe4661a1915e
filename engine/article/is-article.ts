import type { TextBlock } from '../text-block.ts';

/**
 * Words below which a page's text is a form, a notice or a caption rather than an article. The shortest real one among
 * the annotated pages has 95.
 */
const LEAST_WORDS = 20;
/** Share of the text that stands in links; above it the page leads to articles. Real articles reach 0.31. */
const MOST_LINKED = 0.5;

/**
 * Whether the body reads as an article: neither a few words between controls nor a page of links.
 *
 * @param words of the body, as the digest counts them
 */
export function isArticle(body: readonly TextBlock[], words: number): boolean {
  if (words < LEAST_WORDS) return false;
  let characters = 0;
  let linked = 0;
  for (const { text, links } of body) {
    characters += text.length;
    for (const { start, end } of links) linked += end - start;
  }
  return linked <= characters * MOST_LINKED;
}
