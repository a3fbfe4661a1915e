import { findPassages } from './find-passages.ts';
import type { PageHighlighter, Passage } from './passage.ts';

const kinds: readonly Passage['kind'][] = ['point', 'quote', 'source'];

function nameOf(kind: Passage['kind']): string {
  return `plainspoken-${kind}`;
}

function scrollTo(range: Range, window: Window): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}

/** Marks words of the live page with the CSS Custom Highlight API: no node of the page is touched. */
export function createHighlighter(window: Window & typeof globalThis): PageHighlighter {
  const { CSS, Highlight, document } = window;
  const clear = () => {
    for (const kind of kinds) CSS.highlights.delete(nameOf(kind));
  };
  return {
    clear,
    mark(passages, scroll) {
      clear();
      const ranges = findPassages(document.documentElement, passages);
      for (const kind of kinds) {
        const found = ranges.filter((range, index) => range !== null && passages[index]?.kind === kind);
        if (found.length > 0)
          CSS.highlights.set(nameOf(kind), new Highlight(...found.filter((range) => range !== null)));
      }
      const first = ranges.find((range) => range !== null);
      if (first && scroll) scrollTo(first, window);
      return ranges.filter((range) => range !== null).length;
    },
  };
}
