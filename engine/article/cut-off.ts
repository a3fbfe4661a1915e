import type { Draft } from './draft.ts';
import { wordCount } from './passes/draft-facts.ts';

/** How pages invite the reader to pay, register or click for the rest. At the end of the text only. */
const CONTINUE =
  /\b(?:(?:to\s+)?(?:continue|keep)\s+reading|read\s+the\s+(?:full|rest|whole)|(?:subscribe|sign\s+in|log\s+in|register)\s+to\s+(?:read|continue|keep)|(?:this|the)\s+(?:article|story|content)\s+is\s+(?:only\s+)?(?:for|available\s+to)\s+(?:subscribers|members)|already\s+a\s+subscriber|weiterlesen\s+mit|jetzt\s+weiterlesen|(?:diesen\s+)?artikel\s+(?:weiterlesen|freischalten)|um\s+weiterzulesen|lire\s+la\s+suite|(?:réservé|reserve)\s+aux\s+abonnés|pour\s+lire\s+la\s+suite|seguir\s+leyendo|para\s+(?:seguir|continuar)\s+leyendo|continua\s+a\s+leggere|lees\s+verder)\b/i;
const ELLIPSIS = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])\s*$/;
/** How such an invitation opens where prices, terms and other stories follow it. */
const OPENING =
  /^(?:(?:jetzt )?weiterlesen mit|jetzt weiterlesen|(?:jetzt )?mit \S{2,20} weiterlesen|dieser artikel (?:gehört zum angebot|ist nur für)|(?:subscribe|sign in|log in|register) to (?:read|continue|keep)|(?:to )?(?:continue|keep) reading|pour lire la suite|para (?:seguir|continuar) leyendo|læs videre med|läs vidare med)/i;
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
  const invitation = drafts.findIndex((draft, index) => invites(draft, index >= drafts.length - TAIL));
  if (invitation <= 0 && !paywalled) return false;
  const text = invitation > 0 ? drafts.slice(0, invitation) : drafts;
  const prose = text.filter(({ block }) => block.kind === 'paragraph' && block.text.length >= 80);
  const words = prose.reduce((sum, draft) => sum + wordCount(draft), 0);
  const breaksOff = ELLIPSIS.test(prose.at(-1)?.block.text ?? '');
  if (paywalled) return words < SHORT || breaksOff || invitation > 0;
  return breaksOff || words < SHORT;
}

function invites({ block: { kind, text } }: Draft, isAtEnd: boolean): boolean {
  if (text.length >= MAX_INVITATION) return false;
  return OPENING.test(text) || (isAtEnd && kind !== 'heading' && CONTINUE.test(text));
}
