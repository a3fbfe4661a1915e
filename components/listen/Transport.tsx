import { useId } from 'preact/hooks';
import { speeds } from '../settings/settings.ts';
import { useTranslate } from '../translate.ts';
import { IconButton } from './IconButton.tsx';
import type { Listening } from './listening.ts';

/** Play and pause between the ways to the neighbouring sentences and sections. */
export function Transport({ listening }: { readonly listening: Listening }) {
  const t = useTranslate();
  const { status, skip, play, pause } = listening;
  const isPlaying = status === 'playing' || status === 'starting';
  return (
    <div class="transport">
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
    </div>
  );
}

export function SpeedChoice({ listening: { speed, setSpeed } }: { readonly listening: Listening }) {
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
