import type { Digest } from '../engine/index.ts';
import { copyFormats, englishWords, wholeCopy } from '../formats/index.ts';

/** Prints one digest. */
type Output = (digest: Digest, input: string) => string;

/** The command line's formats. JSON is one line a page; text and Markdown are what the reader's copy of all gives. */
export const outputs = {
  json: (digest, input) => `${JSON.stringify({ input, ...digest })}\n`,
  text: (digest) => `${copyFormats.plain(wholeCopy(digest, englishWords)).text}\n`,
  markdown: (digest) => `${copyFormats.markdown(wholeCopy(digest, englishWords)).text}\n`,
} as const satisfies Record<string, Output>;

export type OutputName = keyof typeof outputs;

export function isOutputName(name: string): name is OutputName {
  return Object.hasOwn(outputs, name);
}
