import { useId } from 'preact/hooks';
import { useTranslate } from '../translate.ts';
import { languageName } from './language-name.ts';
import type { Listening, VoiceOption } from './listening.ts';

/** The machine's voices for the language first, the others under their languages. */
export function VoiceChoice({ listening }: { readonly listening: Listening }) {
  const t = useTranslate();
  const id = useId();
  const { voice, voices, otherVoices, setVoice } = listening;
  const byLanguage = Map.groupBy(otherVoices, ({ lang }) => languageName(lang, t('locale')));
  const options = (list: readonly VoiceOption[]) =>
    list.map((one) => (
      <option key={one.id} value={one.id} lang={one.lang}>
        {one.name}
      </option>
    ));
  return (
    <div class="listen-choice listen-voice">
      <label for={id}>{t('listen.voice')}</label>
      <select id={id} value={voice?.id ?? ''} onChange={({ currentTarget }) => setVoice(currentTarget.value)}>
        {!voice && <option value="">{t('listen.noVoiceChosen')}</option>}
        {options(voices)}
        {[...byLanguage].sort().map(([name, list]) => (
          <optgroup key={name} label={name}>
            {options(list)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
