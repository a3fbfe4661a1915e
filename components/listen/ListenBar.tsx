import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAnnounce } from '../announce-context.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { speeds } from '../settings/settings.ts';
import { useTranslate } from '../translate.ts';
import { type Listening, useListening } from './listening.ts';
import { problemWords } from './problem-words.ts';
import { useFollow } from './use-follow.ts';
import { useSpokenMark } from './use-spoken-mark.ts';
import { VoiceChoice } from './VoiceChoice.tsx';

interface IconButtonProps {
  readonly name: string;
  readonly icon: IconName;
  readonly onPress: () => void;
  /** Takes the focus when it comes. */
  readonly isStart?: boolean;
}

function IconButton({ name, icon, onPress, isStart = false }: IconButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isStart) button.current?.focus({ preventScroll: true });
  }, [isStart]);
  return (
    <button ref={button} type="button" class="listen-button" aria-label={name} title={name} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

function Transport({ listening }: { readonly listening: Listening }) {
  const t = useTranslate();
  const { status, skip, play, pause } = listening;
  const isPlaying = status === 'playing' || status === 'starting';
  return (
    <>
      <IconButton name={t('listen.previousSection')} icon="sectionBack" onPress={() => skip('section', -1)} />
      <IconButton name={t('listen.previousSentence')} icon="back" onPress={() => skip('sentence', -1)} />
      <IconButton
        name={isPlaying ? t('listen.pause') : t('listen.play')}
        icon={isPlaying ? 'pause' : 'play'}
        isStart
        onPress={isPlaying ? pause : play}
      />
      <IconButton name={t('listen.nextSentence')} icon="forward" onPress={() => skip('sentence', 1)} />
      <IconButton name={t('listen.nextSection')} icon="sectionForward" onPress={() => skip('section', 1)} />
    </>
  );
}

function SpeedChoice({ listening: { speed, setSpeed } }: { readonly listening: Listening }) {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="listen-choice">
      <label for={id}>{t('listen.speed')}</label>
      <select id={id} value={String(speed)} onChange={({ currentTarget }) => setSpeed(Number(currentTarget.value))}>
        {speeds.map((value) => (
          <option key={value} value={String(value)}>
            ×{value.toLocaleString(t('locale'))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Says a problem in the status line; otherwise silent, so that no screen reader talks over the voice. */
function useProblemAnnounced(problem: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (problem) announce(problem);
  }, [problem, announce]);
}

function OpenBar({ listening }: { readonly listening: Listening }) {
  const t = useTranslate();
  const [root, setRoot] = useState<Element | null>(null);
  const spoken = useSpokenMark(root, listening.now);
  const { isAway, back } = useFollow(spoken, listening.now, listening.status === 'playing');
  const problem = problemWords(listening, t);
  useProblemAnnounced(problem);
  const isMute = listening.problem === 'no-voice';
  return (
    <section
      ref={(bar) => setRoot(bar?.closest('.reader') ?? null)}
      class="listen-bar"
      aria-label={t('listen.label')}
    >
      {problem && <p class="listen-problem">{problem}</p>}
      {isAway && (
        <button type="button" class="button" onClick={back}>
          <Icon name="target" />
          {t('listen.back')}
        </button>
      )}
      <div class="listen-row">
        {!isMute && <Transport listening={listening} />}
        {!isMute && <SpeedChoice listening={listening} />}
        <IconButton name={t('listen.stop')} icon="close" isStart={isMute} onPress={listening.stop} />
      </div>
      {(listening.voices.length > 0 || listening.otherVoices.length > 0) && <VoiceChoice listening={listening} />}
    </section>
  );
}

/** The controls of reading aloud, from when the reader asks to listen until they stop. */
export function ListenBar() {
  const listening = useListening();
  const opener = useRef<Element | null>(null);
  const isOpen = listening !== null && listening.status !== 'closed';
  const wasOpen = useRef(false);
  if (isOpen && !wasOpen.current) opener.current = document.activeElement;
  useEffect(() => {
    // Whoever pressed "Stop" goes on where they pressed "Listen".
    if (wasOpen.current && !isOpen && opener.current instanceof HTMLElement && opener.current.isConnected)
      opener.current.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return isOpen ? <OpenBar listening={listening} /> : null;
}
