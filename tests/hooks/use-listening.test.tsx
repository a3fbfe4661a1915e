import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Digest } from '../../engine/index.ts';
import { englishWords, type SpokenWords } from '../../formats/index.ts';
import { useListening } from '../../hooks/use-listening.ts';
// What the hook loads when it is first asked to read is there already, so that no test waits for it.
import '../../formats/spoken.ts';
import '../../platform/speech/session.ts';
import type { SpeechSettings } from '../../platform/speech/voice-choice.ts';
import { digestOf } from '../components/support/digest-of.ts';
import { FakeSpeech, FakeUtterance, fakeVoice } from '../platform/speech/fake-speech.ts';

const words: SpokenWords = {
  ...englishWords,
  counted: (name, count) => `${name}: ${count}`,
  unstated: () => 'Speaker not stated',
  sourceKind: () => 'Report',
};
const [sonia, ryan, nia] = [fakeVoice('Sonia', 'en-GB'), fakeVoice('Ryan', 'en-GB'), fakeVoice('Nia', 'cy')];
const english = digestOf(['First words. Second words.'], { article: { title: 'Title' } });
const welsh = digestOf(['Geiriau.'], { article: { title: 'Teitl', lang: 'cy' } });
let engine: FakeSpeech;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo').mockResolvedValue({ os: 'linux' } as never);
  engine = new FakeSpeech();
  engine.known = [sonia, ryan, nia];
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

interface Props {
  readonly digest: Digest | null;
  readonly settings: SpeechSettings;
}

function listen(digest: Digest | null = english, settings: SpeechSettings = { speed: 1, voices: {} }) {
  const changes: Partial<SpeechSettings>[] = [];
  const change = (changed: Partial<SpeechSettings>) => void changes.push(changed);
  const { result, rerender, unmount } = renderHook(
    (now: Props) => useListening(now.digest, words, now.settings, change),
    {
      initialProps: { digest, settings },
    },
  );
  const listening = () => {
    if (!result.current) throw new Error('nothing to listen to');
    return result.current;
  };
  return { result, listening, rerender, unmount, changes };
}

/** Asks to read a line and lets the voices come. */
async function start({ listening }: ReturnType<typeof listen>, line = 0): Promise<void> {
  await act(async () => {
    listening().start(() => ({ line, offset: 0 }));
    await new Promise((come) => setTimeout(come, 20));
  });
}

const spoken = () => engine.spoken.map(({ text }) => text);

test('reads from where it was asked to, with the best voice at the chosen speed, and goes on', async () => {
  const world = listen(english, { speed: 1.5, voices: {} });
  expect(world.listening().status).toBe('closed');
  await start(world);
  expect(engine.now).toMatchObject({ text: 'Title', voice: sonia, rate: 1.5 });
  expect(world.listening()).toMatchObject({ status: 'playing', now: { line: { text: 'Title' }, word: null } });
  act(() => engine.word(0, 5));
  expect(world.listening().now?.word).toEqual({ start: 0, end: 5 });
  act(() => engine.end());
  expect(spoken()).toEqual(['Title', 'Article']);
});

test('the remembered voice reads its language', async () => {
  const world = listen(english, { speed: 1, voices: { en: 'urn:Ryan', cy: 'urn:Gone' } });
  await start(world);
  expect(engine.now?.voice).toBe(ryan);
});

test('a voice chosen for its language is remembered for it; one of another holds for this article', async () => {
  const world = listen(english, { speed: 1, voices: { cy: 'urn:Nia' } });
  await start(world);
  act(() => world.listening().setVoice('urn:Ryan'));
  expect(world.changes).toEqual([{ voices: { cy: 'urn:Nia', en: 'urn:Ryan' } }]);
  act(() => world.listening().setVoice('urn:Nia'));
  expect(world.changes).toHaveLength(1);
  expect(world.listening().voice?.name).toBe('Nia');
  await vi.waitFor(() => expect(engine.now?.voice).toBe(nia));
});

test('another speed is taken up at once, at the word that was being said', async () => {
  const world = listen();
  await start(world, 2);
  act(() => engine.word(6, 5));
  world.rerender({ digest: english, settings: { speed: 2, voices: {} } });
  await vi.waitFor(() => expect(engine.now).toMatchObject({ text: 'words.', rate: 2 }));
  expect(world.listening().now?.word).toEqual({ start: 6, end: 11 });
});

test('the voice’s being the same starts nothing anew', async () => {
  const world = listen();
  await start(world);
  act(() => engine.bring([sonia, ryan]));
  expect(spoken()).toEqual(['Title']);
});

test('the interface’s words are read by a voice of its language', async () => {
  const world = listen(welsh);
  await start(world);
  expect(engine.now).toMatchObject({ text: 'Teitl', voice: nia });
  act(() => engine.end());
  expect(engine.now).toMatchObject({ text: 'Article', voice: sonia });
});

test('and by the article’s voice where there is none', async () => {
  engine.known = [nia];
  const world = listen(welsh);
  await start(world);
  act(() => engine.end());
  expect(engine.now).toMatchObject({ text: 'Article', voice: nia });
});

test('without a voice for the language nothing is read until one is chosen', async () => {
  engine.known = [nia];
  const world = listen();
  await start(world);
  expect(world.listening()).toMatchObject({ problem: 'no-voice', status: 'idle', system: 'linux', voice: null });
  expect(world.listening().otherVoices.map(({ name }) => name)).toEqual(['Nia']);
  expect(spoken()).toEqual([]);
  act(() => world.listening().setVoice('urn:Nia'));
  expect(engine.now).toMatchObject({ text: 'Title', voice: nia });
});

test('a voice that is installed while the reader waits begins by itself', async () => {
  engine.known = [nia];
  const world = listen();
  await start(world);
  act(() => engine.bring([nia, sonia]));
  expect(engine.now).toMatchObject({ text: 'Title', voice: sonia });
  expect(world.listening().problem).toBeNull();
});

test('stopping before the voices are known leaves it stopped', async () => {
  engine.known = [];
  const world = listen();
  await start(world);
  expect(world.listening().status).toBe('starting');
  act(() => world.listening().stop());
  await act(async () => engine.bring([sonia]));
  expect(world.listening().status).toBe('closed');
  expect(spoken()).toEqual([]);
});

test('stopping before it is loaded leaves it stopped', async () => {
  const world = listen();
  await act(async () => {
    world.listening().start(() => ({ line: 0, offset: 0 }));
    world.listening().stop();
    await new Promise((loaded) => setTimeout(loaded, 100));
  });
  expect(world.listening().status).toBe('closed');
  expect(spoken()).toEqual([]);
});

test('what stands nowhere is not read', async () => {
  const world = listen();
  await act(async () => {
    world.listening().start(() => null);
    await new Promise((loaded) => setTimeout(loaded, 100));
  });
  expect(world.listening().status).toBe('closed');
});

test.each([
  ['the view goes', ({ unmount }: ReturnType<typeof listen>) => unmount()],
  ['the page is left', () => void act(() => void window.dispatchEvent(new Event('pagehide')))],
  [
    'another article comes',
    ({ rerender }: ReturnType<typeof listen>) => rerender({ digest: welsh, settings: { speed: 1, voices: {} } }),
  ],
  ['there is no article any more', ({ rerender }) => rerender({ digest: null, settings: { speed: 1, voices: {} } })],
])('the voice is silent when %s', async (_what, happen) => {
  const world = listen();
  await start(world);
  expect(engine.speaking).toBe(true);
  happen(world);
  await new Promise((over) => setTimeout(over, 100));
  expect(engine.speaking).toBe(false);
  expect(spoken()).toEqual(['Title']);
});

test('another article is closed until it is asked for, and then is the one that is read', async () => {
  const world = listen();
  await start(world);
  world.rerender({ digest: welsh, settings: { speed: 1, voices: {} } });
  expect(world.listening()).toMatchObject({ status: 'closed', now: null, language: 'cy' });
  await start(world);
  await vi.waitFor(() => expect(engine.now?.text).toBe('Teitl'));
});

test('a reading that has ended plays anew', async () => {
  const world = listen(digestOf([], { article: { title: 'Title', blocks: [] } }));
  await start(world);
  act(() => engine.end());
  expect(world.listening()).toMatchObject({ status: 'ended', now: null });
  act(() => world.listening().play());
  expect(spoken()).toEqual(['Title', 'Title']);
});

test('beginning stays the same while it reads, so that the view need not be made anew', async () => {
  const world = listen();
  const { start: begin } = world.listening();
  await start(world);
  act(() => engine.word(0, 5));
  expect(world.listening().start).toBe(begin);
});
