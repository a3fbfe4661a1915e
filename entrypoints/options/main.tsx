import { render } from 'preact';
import { i18n } from '#i18n';
import { Options } from '../../components/options/Options.tsx';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { cleanSyncChoice, syncChoiceKey } from '../../platform/sync-settings.ts';
import { translatePage } from '../../platform/translate-page.ts';

const storedSettings = storedValue('settings', cleanSettings);
const storedChoice = storedValue(syncChoiceKey, cleanSyncChoice);

function OptionsPage() {
  const [settings, changeSettings] = useStored(storedSettings);
  const [choice, changeChoice] = useStored(storedChoice);
  if (!settings || !choice) return null;
  return (
    <Options
      t={i18n.t}
      settings={settings}
      isSynced={choice.isOn}
      onSettings={changeSettings}
      onSync={(isOn) => changeChoice({ isOn })}
      onCopy={copyToClipboard}
    />
  );
}

document.title = `${i18n.t('options.title')} – ${i18n.t('extName')}`;
translatePage(document, i18n.t('locale'), i18n.t('direction'));
const root = document.querySelector('#app');
if (root) render(<OptionsPage />, root);
