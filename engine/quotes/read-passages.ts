import type { TextBlock } from '../text-block.ts';
import type { Language } from './languages/language.ts';
import { Passage } from './passage.ts';
import { type Run, runsByBlock } from './runs.ts';
import { tokenize } from './tokens.ts';

/** The blocks as passages; `runs` in document order. */
export function readPassages(blocks: readonly TextBlock[], runs: readonly Run[], language: Language): Passage[] {
  const byBlock = runsByBlock(runs);
  const passages: Passage[] = [];
  for (const block of blocks) {
    const found = byBlock.get(block.id);
    // Without runs only words tell that somebody speaks, and a language without a code has none.
    const tokens = found || language.code ? tokenize(block.text, found ?? [], language) : [];
    passages.push(new Passage(block, passages, passages.length, tokens, language));
  }
  return passages;
}

/** What stands inside a run, as a passage of its own. */
export function innerPassage({ block, passages, index, language }: Passage, from: number, to: number): Passage {
  return new Passage(block, passages, index, tokenize(block.text, [], language, from, to), language);
}
