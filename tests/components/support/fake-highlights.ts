/** A range's text without the view's own labels in it. */
function wordsOf(range: Range): string {
  const words = range.cloneContents();
  for (const label of words.querySelectorAll('.place')) label.remove();
  return words.textContent ?? '';
}

/** The CSS Custom Highlight API, which jsdom lacks, as far as the view uses it. */
export function installHighlights(): { words(name: string): string[] } {
  class FakeHighlight {
    readonly ranges: Range[];
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  }
  const highlights = new Map<string, FakeHighlight>();
  Object.assign(globalThis, { CSS: { highlights }, Highlight: FakeHighlight });
  return { words: (name) => (highlights.get(name)?.ranges ?? []).map(wordsOf) };
}
