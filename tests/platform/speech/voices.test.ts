import { expect, test } from 'vitest';
import { baseLanguage, localVoices, voiceFor, voicesFor } from '../../../platform/speech/voices.ts';

function voice(name: string, lang: string, rest: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { name, voiceURI: `urn:${name}`, lang, localService: true, default: false, ...rest };
}

test.each([
  ['en-GB', 'en'],
  ['en_US', 'en'],
  ['cy', 'cy'],
  ['zh-Hant-TW', 'zh'],
  ['cmn', 'zh'],
  ['iw', 'he'],
  ['no', 'nb'],
  ['', ''],
  ['not a tag', ''],
])('%s is %s', (tag, base) => expect(baseLanguage(tag)).toBe(base));

test('voices that send the text away are not offered', () => {
  const all = [voice('Anna', 'de-DE'), voice('Cloud', 'de-DE', { localService: false })];
  expect(localVoices(all).map(({ name }) => name)).toEqual(['Anna']);
});

test('Firefox’s voices of speech-dispatcher are the machine’s, whatever it calls them', () => {
  const voiceURI = 'urn:moz-tts:speechd:Welsh?cy';
  expect(localVoices([voice('Welsh', 'cy', { localService: false, voiceURI })])).toHaveLength(1);
});

test('of eSpeak’s hundred timbres of a language only the plain one is', () => {
  const all = [voice('Welsh espeak-ng', 'cy'), voice('Welsh+Alex espeak-ng', 'cy'), voice('Mari+', 'cy')];
  expect(localVoices(all).map(({ name }) => name)).toEqual(['Welsh espeak-ng', 'Mari+']);
});

const voices = localVoices([
  voice('Daniel', 'en_GB'),
  voice('Samantha', 'en-US', { default: true }),
  voice('Moira', 'en-IE'),
  voice('Nia', 'cy'),
]);

test.each([
  ['en-GB', 'Daniel'],
  ['en-IE', 'Moira'],
  ['en-AU', 'Samantha'],
  ['en', 'Samantha'],
  ['cy-GB', 'Nia'],
  ['fr', undefined],
  ['', undefined],
])('%s is read by %s first', (tag, name) => expect(voicesFor(voices, tag)[0]?.name).toBe(name));

test('the chosen voice reads its language as long as it is there', () => {
  expect(voiceFor(voices, 'en-GB', { en: 'urn:Moira' })?.name).toBe('Moira');
  expect(voiceFor(voices, 'en-GB', { en: 'urn:Gone' })?.name).toBe('Daniel');
  expect(voiceFor(voices, 'cy', { en: 'urn:Moira' })?.name).toBe('Nia');
  expect(voiceFor(voices, 'fr', {})).toBeNull();
});
