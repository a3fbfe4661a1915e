import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Listening } from './listening.ts';
import { exactRange, spokenRange } from './spoken-text.ts';

/** The sentence where no word is known, else the word and the sentence around it. */
const names = ['spoken-sentence', 'spoken-around', 'spoken-word'] as const;

function mark(name: (typeof names)[number], range: Range | null): void {
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** Forced colours give every mark the same two: the word would not stand out from a marked sentence. */
function areColoursForced(): boolean {
  return window.matchMedia('(forced-colors: active)').matches;
}

/** A folded part opens when its words are read, as it does for the browser's own search. */
function unfold(range: Range): void {
  const fold = range.startContainer.parentElement?.closest('details');
  if (fold) fold.open = true;
}

/**
 * Marks the sentence and the word that are read, with the CSS Custom Highlight API: no node of the view changes. Returns
 * where they stand, for scrolling along; `current` is null while nothing is marked.
 */
export function useSpokenMark(root: Element | null, now: Listening['now']): RefObject<Range | null> {
  const spoken = useRef<Range | null>(null);
  // On every rendering: the view may have made its nodes anew, as it does for plain text.
  useLayoutEffect(() => {
    const sentence = root && now && spokenRange(root, now.line, now.sentence);
    const word = root && now?.word ? exactRange(root, now.line, now.word) : null;
    if (sentence) unfold(sentence);
    spoken.current = word ?? sentence ?? null;
    mark('spoken-sentence', word ? null : sentence || null);
    mark('spoken-around', word && !areColoursForced() ? sentence || null : null);
    mark('spoken-word', word);
  });
  useLayoutEffect(
    () => () => {
      for (const name of names) CSS.highlights.delete(name);
    },
    [],
  );
  return spoken;
}
