import { describe, expect, it } from 'vitest';
import { claimedBy } from '../../../engine/key-issues/claimed.ts';
import { cy } from '../../../engine/key-issues/languages/cy.ts';
import { de } from '../../../engine/key-issues/languages/de.ts';
import { en } from '../../../engine/key-issues/languages/en.ts';
import { es } from '../../../engine/key-issues/languages/es.ts';
import { fr } from '../../../engine/key-issues/languages/fr.ts';
import type { Language } from '../../../engine/key-issues/languages/index.ts';
import { it as italian } from '../../../engine/key-issues/languages/it.ts';
import { nl } from '../../../engine/key-issues/languages/nl.ts';

/** A sentence of each language with a gap for the number, and a heading. */
const SENTENCES: readonly (readonly [name: string, language: Language, sentence: (number: string) => string])[] = [
  ['English', en, (number) => `The panel made ${number} recommendations:`],
  ['German', de, (number) => `Der Verband stellt ${number} Forderungen:`],
  ['French', fr, (number) => `Le syndicat porte ${number} revendications :`],
  ['Spanish', es, (number) => `El sindicato plantea ${number} propuestas:`],
  ['Italian', italian, (number) => `Il sindacato avanza ${number} richieste:`],
  ['Dutch', nl, (number) => `De bond heeft ${number} eisen:`],
  ['Welsh', cy, (number) => `Mae gan yr undeb ${number} pwynt:`],
];

describe.each(SENTENCES)('numbers in %s', (_name, { numbers, collectives }, sentence) => {
  it.each(Object.entries({ ...numbers, ...collectives, '2': 2, '17': 17 }))('%s', (word, value) => {
    expect(claimedBy(sentence(word), 0)).toBe(value);
    expect(claimedBy(sentence(`${word.charAt(0).toUpperCase()}${word.slice(1)}`), 0)).toBe(value);
  });

  it('not of years, sums and shares', () => {
    for (const number of ['2024', '£5', '12 %', '1,200']) expect(claimedBy(sentence(number), 0)).toBeNull();
  });
});
