import type { Translate } from '../translate.ts';
import { languageName } from './language-name.ts';
import type { Listening, ListenProblem } from './listening.ts';

const installs: Readonly<Record<string, (t: Translate) => string>> = {
  win: (t) => t('listen.install.windows'),
  mac: (t) => t('listen.install.mac'),
  linux: (t) => t('listen.install.linux'),
  cros: (t) => t('listen.install.chromeos'),
};

function noVoice({ language, otherVoices, system }: Listening, t: Translate): string {
  const how = installs[system]?.(t) ?? t('listen.install.other');
  if (otherVoices.length === 0) return `${t('listen.noVoice')} ${how}`;
  const name = languageName(language, t('locale'));
  return `${t('listen.noVoiceFor', { language: name })} ${how}`;
}

const sentences: Readonly<Record<ListenProblem, (listening: Listening, t: Translate) => string>> = {
  'no-voice': noVoice,
  silent: (_, t) => t('listen.silent'),
  refused: (_, t) => t('listen.refused'),
  failed: (_, t) => t('listen.failed'),
};

/** What is wrong and what to do about it; null when nothing is. */
export function problemWords(listening: Listening, t: Translate): string | null {
  return listening.problem && sentences[listening.problem](listening, t);
}
