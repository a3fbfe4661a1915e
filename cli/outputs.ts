import { JSDOM } from 'jsdom';
import type { Digest } from '../engine/index.ts';
import { articleLinks, copyFormats, englishWords, wholeCopy } from '../formats/index.ts';
import { createPurifier, type Purify } from '../purify/index.ts';

/** Prints one digest. */
type Output = (digest: Digest, input: string) => string;

let purify: Purify | undefined;

/** All that the reader shows, with every link of the article. */
function whole(digest: Digest) {
  purify ??= createPurifier(new JSDOM('').window);
  return wholeCopy(digest, englishWords, articleLinks(digest, purify(digest.article.html)));
}

/** The command line's formats. JSON is one line a page; text and Markdown are what the reader's copy of all gives. */
export const outputs = {
  json: (digest, input) => `${JSON.stringify({ input, ...digest })}\n`,
  text: (digest) => `${copyFormats.plain(whole(digest)).text}\n`,
  markdown: (digest) => `${copyFormats.markdown(whole(digest)).text}\n`,
} as const satisfies Record<string, Output>;

export type OutputName = keyof typeof outputs;

export function isOutputName(name: string): name is OutputName {
  return Object.hasOwn(outputs, name);
}
