import { i18n } from '#i18n';
import { mount } from '../../components/mount.ts';
import { Options } from '../../components/options/Options.tsx';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { cleanSyncChoice, syncChoiceKey } from '../../platform/sync-settings.ts';

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

mount(<OptionsPage />, i18n.t, i18n.t('options.title'));
