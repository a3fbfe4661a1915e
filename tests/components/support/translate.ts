import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Translate } from '../../../components/translate.ts';

const messages = new Map(
  (await parseMessagesFile('locales/en.yml')).map((message) => [
    message.key.join('.'),
    message.type === 'simple' ? message.message : '',
  ]),
);

function fill(message: string, values: Readonly<Record<string, string | number>> = {}): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** The English strings, read from their file; a missing one throws. */
export const english = ((key: string, values?: Readonly<Record<string, string | number>>) => {
  const message = messages.get(key);
  if (message === undefined) throw new Error(`no message ${key}`);
  return fill(message, values);
}) as unknown as Translate;
