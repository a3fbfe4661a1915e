import { describe, expect, it } from 'vitest';
import { findQuotes, paragraphs } from '../../../engine/index.ts';

const find = (lang: string, ...texts: string[]) => findQuotes(paragraphs(texts), { lang });

/** [what it shows, language, sentence, who says it; null: no reported speech of anybody named] */
const CASES: readonly (readonly [string, string, string, string | null])[] = [
  ['a clause behind "that"', 'en', 'Mary Jones warned that the plan would close every library.', 'Mary Jones'],
  ['a clause without "that"', 'en', 'Mary Jones said the plan would close every library.', 'Mary Jones'],
  ['an appeal', 'en', 'Mary Jones called on ministers to keep the libraries open.', 'Mary Jones'],
  ['another appeal', 'en', 'The Library Council urged ministers to keep the doors open.', 'Library Council'],
  ['the cue at the end', 'en', 'The plan would close every library in the county, said Mary Jones.', 'Mary Jones'],
  [
    'an apposition',
    'en',
    'Mary Jones, who chairs the board, argued that the plan was unfair to readers.',
    'Mary Jones',
  ],
  ['a body by its capitals', 'en', 'The TUC said members were ready for a long strike.', 'TUC'],
  ['German', 'de', 'Anna Müller sagte, dass der Plan alle Büchereien schließen werde.', 'Anna Müller'],
  [
    'German, the cue at the end',
    'de',
    'Der Plan sei ungerecht gegenüber allen Lesern, sagte Anna Müller.',
    'Anna Müller',
  ],
  ['French', 'fr', 'Claire Martin affirme que le plan fermera toutes les bibliothèques.', 'Claire Martin'],
  ['Spanish', 'es', 'Carmen Ruiz dijo que el plan cerrará todas las bibliotecas.', 'Carmen Ruiz'],
  ['Italian', 'it', 'Giulia Rossi ha detto che il piano chiuderà tutte le biblioteche.', 'Giulia Rossi'],
  ['Dutch', 'nl', 'Anna de Vries zei dat het plan alle bibliotheken zal sluiten.', 'Anna de Vries'],
  ['nobody named', 'en', 'A spokeswoman said the plan would close every library.', null],
  ['a pronoun', 'en', 'She said the plan would close every library in the county.', null],
  ['a denial', 'en', 'Mary Jones did not say that the plan would close the library.', null],
  ['a question to her', 'en', 'Mary Jones was told that the plan would close the library.', null],
  ['a verb of another sense', 'en', 'Mary Jones added two new rooms to the old library.', null],
  ['a noun that looks like a verb', 'en', 'Mary Jones has received reports that the library is closed.', null],
  ['an imperative', 'en', 'For help with all of this, call Mary Jones at the library.', null],
  ['a study', 'en', 'The study found that libraries make people happier than parks do.', null],
];

describe('reported speech without marks', () => {
  it.each(CASES)('%s (%s): %s', (_what, lang, text, name) => {
    const { quotes, paraphrases } = find(lang, text);
    expect(quotes).toEqual([]);
    expect(paraphrases?.map(({ speaker, text: words }) => [speaker.name, words])).toEqual(name ? [[name, text]] : []);
  });

  it('is the slice of its block', () => {
    const text = 'It rained. Mary Jones said the plan would close every library. Nobody spoke.';
    const [paraphrase] = find('en', text).paraphrases ?? [];
    expect(paraphrase && text.slice(paraphrase.at.start, paraphrase.at.end)).toBe(paraphrase?.text);
    expect(paraphrase?.text).toBe('Mary Jones said the plan would close every library.');
  });

  it('leaves a sentence with quoted words to the quotes', () => {
    const { quotes, paraphrases } = find('en', 'Mary Jones said the plan was “the end of the library as we know it”.');
    expect(quotes).toHaveLength(1);
    expect(paraphrases).toEqual([]);
  });
});
