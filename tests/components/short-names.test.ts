import { globSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

/** Words on a button where there is little room, and the names that are spoken. */
const shortNames = {
  'action.copy': ['action.copyQuoteBy', 'action.copyQuote', 'action.copySource'],
  'action.save': ['action.saveQuoteBy', 'action.saveQuote'],
  'tool.fullPage': ['action.openFullPage'],
  'tool.panel': ['action.openPanel'],
  'tool.handOn': ['handOn.title'],
  'tool.original': ['action.openOriginal'],
  'tool.settings': ['settings.title'],
} as const;

// WCAG 2.5.3, Label in Name: who speaks to the computer says what they see.
test.each(globSync('locales/*.yml'))('the words on a button are words of its name: %s', async (file) => {
  const parsed = await parseMessagesFile(file);
  const text = new Map(
    parsed.map((one) => [one.key.join('.'), one.type === 'simple' ? one.message.toLowerCase() : '']),
  );
  for (const [short, names] of Object.entries(shortNames)) {
    const wanted = text.get(short);
    if (!wanted) throw new Error(`no message ${short}`);
    for (const name of names) expect(` ${text.get(name)} `).toMatch(new RegExp(`\\s${wanted}[\\s’']`));
  }
});
