import { useEffect, useRef } from 'preact/hooks';

export type KeyActs = Readonly<Record<string, () => void>>;

/** Where a letter is typed or chooses something, it means that and nothing else. */
const fields = 'input, textarea, select, [contenteditable]';

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

/**
 * Does what a single key stands for, by its character. Never in a field, never with Ctrl, Alt or the system's key, which
 * belong to the browser; not at all for null (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
export function useSingleKeys(acts: KeyActs | null): void {
  const current = useRef(acts);
  current.current = acts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const known = current.current;
      if (!known || isTyping(event) || !Object.hasOwn(known, event.key)) return;
      event.preventDefault();
      known[event.key]?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
