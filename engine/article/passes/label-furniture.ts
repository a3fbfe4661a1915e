import type { FurnitureLabel } from '../../digest.ts';
import type { Draft } from '../draft.ts';
import type { Pass } from './draft-facts.ts';
import { isLive, isProse } from './draft-facts.ts';

/**
 * How press releases mark their furniture, in English, Welsh, German, French, Spanish, Italian and Dutch. Source: press
 * offices' style guides and the releases of unions, councils and NGOs.
 */
const STARTS: readonly (readonly [FurnitureLabel, RegExp])[] = [
  [
    'ends',
    /^[\s\-–—*#/]*(?:ends?|ende|fin|fine|einde|diwedd|###+|-30-|end\s+of\s+(?:press\s+|news\s+)?release|ende\s+der\s+(?:presse)?mitteilung|fin\s+du\s+communiqué|fin\s+de\s+la\s+nota|fine\s+(?:del\s+)?comunicato|einde\s+(?:van\s+het\s+)?persbericht|\(?\d[\d.,\s]{2,7}\s?(?:zeichen|anschläge|characters|signes|caracteres|caratteri|tekens)\b[^.!?]{0,40})[\s\-–—*#/]*$/i,
  ],
  [
    'notes',
    /^(?:notes?\s+(?:to|for)\s+(?:the\s+)?(?:news\s+)?(?:editors?|newsdesks?|media|journalists?)|editor['’]?s['’]?\s+notes?|notes?\s*:?$|background\s+notes?|hinweise?\s+(?:für|an)\s+(?:die\s+)?(?:redaktion(?:en)?|medien|presse)|notes?\s+(?:aux?|à\s+la)\s+(?:rédact\w+|éditeurs?|journalistes?)|notas?\s+(?:para|a)\s+(?:los\s+)?(?:editores|redactores|periodistas)|note\s+per\s+(?:le\s+)?(?:redazioni|i\s+redattori)|noot\s+(?:voor|aan)\s+de\s+redactie|nodiadau\s+i(?:\s+olygyddion|\s+newyddiadurwyr))/i,
  ],
  [
    'contact',
    /^(?:(?:media|press|news)\s+(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office(?:r)?s?\s*:)|contacts?(?:\s+(?:details|information|for\s+(?:media|press)))?\s*:|for\s+(?:(?:further|more|media|press)\s+)+(?:information|details|enquiries|inquiries|interviews?)\b.{0,80}(?:contact|call|e-?mail|phone|please|:)|(?:presse|medien)kontakt|(?:(?:ihre?|unsere?)\s+)?ansprechpartner(?:in)?(?:nen)?|kontakt\s*:|rückfragen|pressestelle|contacts?\s+presse|contacto\s+(?:de\s+)?prensa|contatti\s+(?:per\s+la\s+)?stampa|perscontact|cyswllt\s+(?:y\s+)?(?:wasg|cyfryngau))/i,
  ],
];
const EMBARGO =
  /^(?:strictly\s+)?(?:under\s+)?(?:embargo(?:ed)?\b|for\s+immediate\s+release|for\s+release\s+(?:on|at)\b|sperrfrist|zur\s+sofortigen\s+veröffentlichung|sous\s+embargo|embargado|sotto\s+embargo|onder\s+embargo|dan\s+embargo|i['’]w\s+ryddhau)/i;
const ABOUT = /^(?:about|über|à\s+propos(?:\s+(?:de|du|des|d['’]\S*))?|sobre|informazioni\s+su|over|ynglŷn\s+â)\s+\S/i;
const MAX_START = 160;
/** An embargo line stands on top; notes and contacts stand in the second part. */
const TOP = 4;
/** "About us" closes a release: a heading with at most this many blocks after it. */
const MAX_ABOUT = 4;

/** Labels embargo lines, notes to editors, contacts and the like: shown folded below the article, not in its text. */
export const labelFurniture: Pass = (drafts) => {
  const live = drafts.filter(isLive);
  for (const draft of live.slice(0, TOP)) {
    if (draft.block.text.length < MAX_START && EMBARGO.test(draft.block.text)) mark(draft, 'embargo');
  }
  let label: FurnitureLabel | null = null;
  // From here on nothing of the article follows, or little.
  const secondPart = Math.min(live.findLastIndex(isProse), Math.floor(live.length / 2) + 1);
  live.forEach((draft, index) => {
    if (index > 0 && (label || index >= secondPart)) label = starts(draft, live.length - index - 1, label) ?? label;
    if (label) mark(draft, label);
  });
};

/** The furniture that a block begins. `behind`: how many blocks follow it. */
function starts({ block }: Draft, behind: number, current: FurnitureLabel | null): FurnitureLabel | null {
  const { text, kind, place } = block;
  if (place || kind === 'cell' || block.quotation !== null) return null;
  const start = text.slice(0, MAX_START);
  const found = STARTS.find(([, pattern]) => pattern.test(start));
  if (found) return found[0];
  const titled = kind === 'heading' || block.strong[0]?.start === 0;
  const closing = current !== null || behind <= MAX_ABOUT;
  return titled && closing && text.length < MAX_START && ABOUT.test(text) ? 'about' : null;
}

function mark(draft: Draft, label: FurnitureLabel): void {
  draft.zone = 'furniture';
  draft.label = label;
}
