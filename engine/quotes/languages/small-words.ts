import { AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION } from '../word-classes.ts';
import { LANGUAGES } from './all.ts';
import type { SmallWords } from './index.ts';
import { Collection } from './language-data.ts';
import { eachWord } from './packed-words.ts';

const SMALL = DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY;

/** Languages without rules, whose pages a neighbour's small words would claim. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  pt: `o a os as um uma de do da dos das em no na nos nas num numa ao aos à às por pelo pela pelos pelas para com sem sob
    sobre entre até e ou mas que se não mais como já também foi são é está ser ter tem há seu sua seus suas este esta isso`,
  ca: `el la els les un una de del dels al als en per amb sense sobre entre i o però que és són ha han va no més com també
    aquest aquesta aquests seva seu seus`,
  ro: `un o de la în din pe cu pentru prin fără între și sau dar că este sunt a au fost nu mai ca care acest această lui`,
  da: `en et den det de i på til af for med om fra ved under over efter og eller men at er var har havde vil kan skal ikke
    som også der`,
  sv: `en ett den det de i på till av för med om från vid under över efter och eller men att är var har hade vill kan ska
    inte som också`,
  no: `en et ei den det de i på til av for med om fra ved under over etter og eller men at er var har hadde vil kan skal
    ikke som også`,
  pl: `w we z ze na do od za po przez dla o u i a oraz ale lub że to jest są był była było nie się jak tak już tym tego`,
};

/** Determiners, prepositions, conjunctions and auxiliaries of each language: they tell a text's language. */
function smallWords(): SmallWords {
  const codes: string[] = [];
  const found = new Collection();
  for (const { code, words } of LANGUAGES) {
    const bit = 1 << (codes.push(code) - 1);
    eachWord(words, (word, part) => {
      if (part & SMALL) found.add(word, bit, 0);
    });
  }
  for (const [code, list] of Object.entries(NEIGHBOURS)) found.add(list, 1 << (codes.push(code) - 1), 0);
  return { codes, words: found.packed() };
}

export const SMALL_WORDS = smallWords();
