/** What was handed to the fake voice, as the view's `fakeVoice` tells it. */
export interface FakeVoice {
  readonly spoken: readonly string[];
  /** Reports the word that begins at an index of what is being said. */
  word(index: number, length: number): void;
  /** Ends what is being said. */
  end(): void;
}

/**
 * Runs in a view: gives it voices that say nothing and move on only when they are told, by `fakeVoice` of its window.
 * The browser's own speech stays behind it where it is; only what it is asked goes to the fake.
 */
export function installFakeVoice(voices: readonly { readonly name: string; readonly lang: string }[]): void {
  type Handler = ((event: Record<string, unknown>) => void) | null;
  class FakeUtterance {
    text: string;
    voice: unknown = null;
    lang = '';
    rate = 1;
    onstart: Handler = null;
    onend: Handler = null;
    onboundary: Handler = null;
    onerror: Handler = null;
    constructor(text: string) {
      this.text = text;
    }
  }
  const spoken: string[] = [];
  let now: FakeUtterance | null = null;
  const finish = (report: (said: FakeUtterance) => void) => {
    const said = now;
    now = null;
    if (said) report(said);
  };
  const known = voices.map(({ name, lang }) => ({ name, lang, voiceURI: name, localService: true, default: false }));
  Object.assign(speechSynthesis, {
    getVoices: () => known,
    resume: () => {},
    cancel: () => finish((cut) => cut.onerror?.({ error: 'interrupted' })),
    speak: (utterance: FakeUtterance) => {
      now = utterance;
      spoken.push(utterance.text);
      utterance.onstart?.({});
    },
  });
  Object.assign(window, {
    SpeechSynthesisUtterance: FakeUtterance,
    fakeVoice: {
      spoken,
      word: (charIndex: number, charLength: number) => now?.onboundary?.({ name: 'word', charIndex, charLength }),
      end: () => finish((said) => said.onend?.({})),
    },
  });
}
