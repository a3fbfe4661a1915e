/** Utterances and an engine that a test leads by the hand, with the browser's interface. */
export class FakeUtterance {
  text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number; charLength?: number }) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

export class FakeSpeech extends EventTarget {
  readonly spoken: FakeUtterance[] = [];
  known: SpeechSynthesisVoice[] = [];
  pending = false;
  paused = false;
  cancellations = 0;

  /** What is being said now. */
  get now(): FakeUtterance | undefined {
    return this.speaking ? this.spoken.at(-1) : undefined;
  }

  speaking = false;

  getVoices(): SpeechSynthesisVoice[] {
    return this.known;
  }

  resume(): void {
    this.paused = false;
  }

  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance);
    this.speaking = true;
  }

  /** As browsers do: the utterance that was being said hears of it, as an error. */
  cancel(): void {
    this.cancellations++;
    const cut = this.now;
    this.speaking = false;
    cut?.onerror?.({ error: 'interrupted' });
  }

  start(): void {
    this.now?.onstart?.();
  }

  word(charIndex: number, charLength?: number): void {
    this.now?.onboundary?.({ name: 'word', charIndex, ...(charLength !== undefined && { charLength }) });
  }

  end(): void {
    const said = this.now;
    this.speaking = false;
    said?.onend?.();
  }

  fail(error: string): void {
    const lost = this.now;
    this.speaking = false;
    lost?.onerror?.({ error });
  }

  bring(voices: SpeechSynthesisVoice[]): void {
    this.known = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

export function fakeVoice(name: string, lang: string, localService = true): SpeechSynthesisVoice {
  return { name, voiceURI: `urn:${name}`, lang, localService, default: false };
}

/** A window with that engine, and the timers of the test's own. */
export function speechWindow(engine: FakeSpeech | undefined): Window & typeof globalThis {
  const timers = {
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  };
  const fake: unknown = { ...timers, speechSynthesis: engine, SpeechSynthesisUtterance: FakeUtterance };
  return fake as Window & typeof globalThis;
}
