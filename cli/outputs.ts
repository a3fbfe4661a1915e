import type { Digest } from '../engine/index.ts';

export type OutputName = 'json' | 'text' | 'markdown';

/** Prints one digest; `several` says that others come before or after it. */
type Output = (digest: Digest, input: string, several: boolean) => string;

export const OUTPUTS: Readonly<Record<OutputName, Output>> = {
  json: (digest, input) => `${JSON.stringify({ input, ...digest })}\n`,
  text: (digest) => `${digest.article.title}\n\n${digest.article.text}\n`,
  markdown: (digest) => `# ${digest.article.title}\n\n${digest.article.text}\n`,
};
