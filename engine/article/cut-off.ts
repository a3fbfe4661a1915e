import type { Draft } from './draft.ts';

/** How pages invite the reader to pay, register or click for the rest. At the end of the text only. */
const CONTINUE =
  /\b(?:(?:to\s+)?(?:continue|keep)\s+reading|read\s+the\s+(?:full|rest|whole)|(?:subscribe|sign\s+in|log\s+in|register)\s+to\s+(?:read|continue|keep)|(?:this|the)\s+(?:article|story|content)\s+is\s+(?:only\s+)?(?:for|available\s+to)\s+(?:subscribers|members)|already\s+a\s+subscriber|weiterlesen\s+mit|jetzt\s+weiterlesen|(?:diesen\s+)?artikel\s+(?:weiterlesen|freischalten)|um\s+weiterzulesen|lire\s+la\s+suite|(?:réservé|reserve)\s+aux\s+abonnés|pour\s+lire\s+la\s+suite|seguir\s+leyendo|para\s+(?:seguir|continuar)\s+leyendo|continua\s+a\s+leggere|lees\s+verder)\b/i;
const ELLIPSIS = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])\s*$/;
/** Blocks at the end that may hold the invitation. */
const TAIL = 5;
const MAX_INVITATION = 300;
/** A body shorter than this, words, behind a declared paywall is the beginning only. */
const SHORT = 220;

/**
 * Whether the page shows only the beginning of its article: an invitation to go on behind the text, or a publisher that
 * declares a paywall together with a text that is short or breaks off. Judged before the passes drop the invitation.
 */
export function isCutOff(drafts: readonly Draft[], paywalled: boolean): boolean {
  const prose = drafts.filter(({ block }) => block.kind === 'paragraph' && block.text.length >= 80);
  const words = prose.reduce((sum, { block }) => sum + block.text.split(' ').length, 0);
  const breaksOff = ELLIPSIS.test(prose.at(-1)?.block.text ?? '');
  const invited = drafts
    .slice(-TAIL)
    .some(({ block }) => block.text.length < MAX_INVITATION && block.kind !== 'heading' && CONTINUE.test(block.text));
  if (paywalled) return words < SHORT || breaksOff || invited;
  return invited && (breaksOff || words < SHORT);
}
