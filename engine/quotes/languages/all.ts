import { welsh } from './cy.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { LanguageData } from './language-data.ts';
import { dutch } from './nl.ts';

/** Where a text's small words speak for two languages alike, the earlier one here has it. */
export const LANGUAGES: readonly LanguageData[] = [english, german, french, spanish, italian, dutch, welsh];
