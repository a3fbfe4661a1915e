import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnnounce } from '../announce-context.ts';
import { Icon } from '../Icon.tsx';
import { useSingleKeys } from '../keys/use-single-keys.ts';
import { useTranslate } from '../translate.ts';
import { IconButton } from './IconButton.tsx';
import type { FindStart, Listening } from './listening.ts';
import { problemWords } from './problem-words.ts';
import { lineAtSelection, useHasSelection } from './selection.ts';
import { placeAround } from './spoken-text.ts';
import { SpeedChoice, Transport } from './Transport.tsx';
import { useFollow } from './use-follow.ts';
import { useSpokenMark } from './use-spoken-mark.ts';
import { VoiceChoice } from './VoiceChoice.tsx';

interface BarProps {
  readonly listening: Listening;
  /** The view whose words are read. */
  readonly root: Element | null;
}

/** Says a problem in the status line; all else is silent, so that no screen reader talks over the voice. */
function useProblemAnnounced(problem: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (problem) announce(problem);
  }, [problem, announce]);
}

function OpenBar({ listening, root }: BarProps) {
  const t = useTranslate();
  const { status, now, voices, otherVoices } = listening;
  const spoken = useSpokenMark(root, now);
  const { isAway, back } = useFollow(spoken, now, status === 'playing');
  const problem = problemWords(listening, t);
  useProblemAnnounced(problem);
  const isMute = listening.problem === 'no-voice';
  return (
    <>
      {problem && <p class="listen-problem">{problem}</p>}
      {isAway && (
        <button type="button" class="button" onClick={back}>
          <Icon name="target" />
          {t('listen.back')}
        </button>
      )}
      <div class="listen-row">
        {!isMute && <Transport listening={listening} />}
        <IconButton name={t('listen.stop')} icon="close" isStart={isMute} onPress={listening.stop} />
        <div class="listen-choices">
          {!isMute && <SpeedChoice listening={listening} />}
          {voices.length + otherVoices.length > 0 && <VoiceChoice listening={listening} />}
        </div>
      </div>
    </>
  );
}

/** Here as well, as the toolbar may be far above the selected words. */
function FromSelection({ listening, root }: BarProps) {
  const t = useTranslate();
  return (
    <button type="button" class="button" onClick={() => listening.start((lines) => lineAtSelection(root, lines))}>
      <Icon name="listen" />
      {t('listen.fromSelection')}
    </button>
  );
}

/** The element that had the focus when listening began gets it back when it stops. */
function useFocusReturned(isOpen: boolean): void {
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  if (isOpen && !wasOpen.current) opener.current = document.activeElement;
  useEffect(() => {
    if (wasOpen.current && !isOpen && opener.current instanceof HTMLElement)
      opener.current.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
}

interface ListenBarProps {
  readonly listening: Listening;
  /** Single keys are on. */
  readonly hasKey: boolean;
}

/** Where to begin when nothing is pointed at: the selected words, what has the focus, else the title. */
function whereTheReaderIs(root: Element | null): FindStart {
  const focused = placeAround(document.activeElement);
  return (lines) => {
    const line = lines.findIndex(({ place }) => place === focused);
    return lineAtSelection(root, lines) ?? { line: Math.max(0, line), offset: 0 };
  };
}

/** Begins, pauses or goes on. */
function pressKey(root: Element | null, { status, start, play, pause }: Listening): void {
  if (status === 'closed') start(whereTheReaderIs(root));
  else if (status === 'playing') pause();
  else play();
}

/** The controls of reading aloud, from when the reader asks to listen until they stop; and a way to begin at a selection. */
export function ListenBar({ listening, hasKey }: ListenBarProps) {
  const t = useTranslate();
  const [root, setRoot] = useState<Element | null>(null);
  const isOpen = listening.status !== 'closed';
  const hasSelection = useHasSelection(root);
  useFocusReturned(isOpen);
  useSingleKeys(hasKey ? { l: () => pressKey(root, listening) } : null);
  return (
    <div ref={(place) => setRoot(place?.closest('.reader') ?? null)} class={isOpen ? 'listen listen-open' : 'listen'}>
      {(isOpen || hasSelection) && (
        <section class="listen-bar" aria-label={t('listen.label')}>
          {hasSelection && <FromSelection listening={listening} root={root} />}
          {isOpen && <OpenBar listening={listening} root={root} />}
        </section>
      )}
    </div>
  );
}
