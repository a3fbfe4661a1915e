import type { Draft } from '../draft.ts';
import type { Pass } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';

/** What publishers and charities speak of when they ask their readers for money, in English, German and French. */
const CAUSE =
  /\b(?:journalism\w*|reporting|paywall|newsroom|readers?|unabhängig\w*|journalismus|recherchen?|unsere arbeit|paywall|leser\w*|genossenschaft|konzernfrei\w*|kostenfrei\w*|werbefrei\w*|journalisme|indépendan\w*|lecteurs?|lectrices?)\b/gi;
const ASK =
  /\b(?:support (?:us|our)|your (?:support|gift|donation|contribution)|donat(?:e|ion)|contribut(?:e|ion)|as little as|a month|unterstütz\w*|deine?[rnm]? (?:beitrag|spende)|ihre?[rnm]? (?:beitrag|beteiligung|spende|hilfe|unterstützung)|euro im monat|spend(?:e|en|et|est)|machen sie mit|mach mit|soutenez|soutien|votre don|faites un don)\b/gi;
const WE = /\b(?:we|our|us|wir|uns|unser\w*|nous|notre|nos)\b/i;
const YOU = /\b(?:you|your|sie|ihre?[rnm]?|du|dein\w*|dich|dir|euch|vous|votre|vos)\b/i;
const QUOTED = /[“”„"«»]/;
const ACCOUNT = /\b(?:IBAN\b.{0,6}[A-Z]{2}\d{2}|BIC\s?:|Spendenkonto\b.{0,40}\d)/;
const MAX_APPEAL = 1_400;
const MAX_ACCOUNT = 300;
const MIN_TERMS = 2;

/** Paragraphs in which a publisher asks its readers for money, and the accounts that charities give for it. */
export const dropAppeals: Pass = (drafts) => {
  for (const draft of drafts) {
    if (isLive(draft) && draft.block.kind === 'paragraph' && isAppeal(draft)) draft.dropped = true;
  }
};

function isAppeal({ block: { text } }: Draft): boolean {
  if (text.length < MAX_ACCOUNT && ACCOUNT.test(text)) return true;
  if (text.length > MAX_APPEAL || text.length < 80 || QUOTED.test(text) || !WE.test(text) || !YOU.test(text))
    return false;
  return count(text, ASK) >= MIN_TERMS && count(text, CAUSE) >= MIN_TERMS;
}

const count = (text: string, terms: RegExp) => text.match(terms)?.length ?? 0;
