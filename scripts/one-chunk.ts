import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** Loaded when it is asked for, though some page names it at its head. */
const LATER = /always-data|purify|idb|platform[\\/]saved-quotes/;

/**
 * Puts what several pages begin with in one file instead of one for each group of pages that shares something: they lie
 * on the reader's disk, and together they pack into four fifths of the bytes. Each style sheet that a page names stays a
 * file of its own: none has the rules of another shell, and rules that hang on the window's size wake no others.
 */
export function oneChunk(): Plugin {
  const isSheet = (id: string) => id.endsWith('.css');
  const sheets = { name: (id: string) => basename(id, '.css'), test: isSheet };
  const shared = {
    name: 'app',
    minShareCount: 2,
    tags: ['$initial' as const],
    test: (id: string) => !isSheet(id) && !LATER.test(id),
  };
  return {
    name: 'plainspoken:one-chunk',
    apply: ({ build }, { command }) => command === 'build' && !build?.lib,
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: [sheets, shared] } } } } }),
  };
}
