import { language as welsh } from './cy.ts';
import { language as german } from './de.ts';
import { language as english } from './en.ts';
import { language as spanish } from './es.ts';
import { language as french } from './fr.ts';
import { language as italian } from './it.ts';
import type { LanguageData } from './language-data.ts';
import { language as dutch } from './nl.ts';

/** Where a text's small words speak for two languages alike, the earlier one here has it. */
export const LANGUAGES: readonly LanguageData[] = [english, german, french, spanish, italian, dutch, welsh];
