import { hostNameOf } from '../../text/address.ts';
import type { Draft } from '../draft.ts';

/** What the passes know beside the drafts. */
export interface PassContext {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly host: string;
}

export type Pass = (drafts: readonly Draft[], context: PassContext) => void;

/** Share of the block's characters that are link text, 0 to 1. */
export function linkShare({ block }: Draft): number {
  if (!block.links.length) return 0;
  let linked = 0;
  for (const { start, end } of block.links) linked += end - start;
  return block.text.length ? linked / block.text.length : 0;
}

export function wordCount({ block }: Draft): number {
  let words = 1;
  for (let at = block.text.indexOf(' '); at >= 0; at = block.text.indexOf(' ', at + 1)) words++;
  return words;
}

/** Looked for in the last characters alone: a pattern that ends a text is tried at each of its characters. */
const SENTENCE_END = /[.!?…。！？؟][”"’'»)\]]*$/;
const REACH = 8;

/** A paragraph that reads as running text: long enough, ending as a sentence does, few links. */
export function isProse(draft: Draft): boolean {
  const { text, kind } = draft.block;
  if (kind === 'heading' || kind === 'caption') return false;
  return text.length >= 100 && SENTENCE_END.test(text.slice(-REACH)) && linkShare(draft) < 0.5;
}

export function isLive(draft: Draft): boolean {
  return !draft.dropped && draft.zone === 'body';
}

/** True where every link of the block stays on the page's own site (same last two labels of the host, `co.uk` aside). */
export function linksWithin({ block }: Draft, host: string): boolean {
  const site = siteOf(host);
  return block.links.length > 0 && block.links.every(({ href }) => siteOf(hostNameOf(href)) === site);
}

function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const second = labels.at(-2) ?? '';
  const short = second.length <= 3 && labels.length > 2;
  return labels.slice(short ? -3 : -2).join('.');
}
