/** A voice of the machine's own. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly isDefault: boolean;
}

/** Norwegian without its form is written and read as Bokmål; CLDR's aliases leave it. */
const LIKELY: Readonly<Record<string, string>> = { no: 'nb' };

/** The language of a tag without script and region, in its present form ("iw_IL" is "he"); '' for what is no tag. */
export function baseLanguage(tag: string): string {
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'));
    return LIKELY[language] ?? language;
  } catch {
    return '';
  }
}

/** eSpeak offers every language in a hundred timbres, "English+Alex espeak-ng": only the plain ones are worth a choice. */
function isVariant(name: string, names: ReadonlySet<string>): boolean {
  const plain = name.replace(/\+\S+/, '');
  return plain !== name && names.has(plain);
}

/** Firefox on Linux calls all but one of speech-dispatcher's voices remote; they are the machine's. */
function isLocal({ localService, voiceURI }: SpeechSynthesisVoice): boolean {
  return localService || voiceURI.startsWith('urn:moz-tts:speechd:');
}

/**
 * The voices that speak on the machine itself. The others would send the text to a service (`localService` is false),
 * and Plainspoken sends nothing anywhere.
 */
export function localVoices(all: readonly SpeechSynthesisVoice[]): Voice[] {
  const local = all.filter(isLocal);
  const names = new Set(local.map(({ name }) => name));
  return local
    .filter(({ name }) => !isVariant(name, names))
    .map(({ voiceURI, name, lang, default: isDefault }) => ({
      id: voiceURI,
      name,
      lang: lang.replaceAll('_', '-'),
      isDefault,
    }));
}

/** How well a voice of the right language fits a tag: the same region first, then the machine's own choice. */
function closeness({ lang, isDefault }: Voice, tag: string): number {
  const [voice, wanted] = [lang.toLowerCase(), tag.toLowerCase()];
  if (voice === wanted) return 3;
  if (isDefault) return 2;
  return voice === baseLanguage(tag) ? 1 : 0;
}

/** The voices of a language, whatever the region, those that fit its tag best first. */
export function voicesFor(voices: readonly Voice[], tag: string): Voice[] {
  const base = baseLanguage(tag);
  if (!base) return [];
  return voices.filter(({ lang }) => baseLanguage(lang) === base).sort((a, b) => closeness(b, tag) - closeness(a, tag));
}

/** The voice for a language: the one that the reader chose for it if it is still there, else the best. */
export function voiceFor(
  voices: readonly Voice[],
  tag: string,
  chosen: Readonly<Record<string, string>>,
): Voice | null {
  const fitting = voicesFor(voices, tag);
  return fitting.find(({ id }) => id === chosen[baseLanguage(tag)]) ?? fitting[0] ?? null;
}
