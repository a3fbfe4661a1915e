import type { Clip } from '../../formats/index.ts';
import { Frame } from '../Frame.tsx';
import { KeysSwitch } from '../keys/KeysSwitch.tsx';
import { Switch } from '../Switch.tsx';
import { SettingsPanel } from '../settings/SettingsPanel.tsx';
import type { Settings } from '../settings/settings.ts';
import type { Translate } from '../translate.ts';

interface OptionsProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly isSynced: boolean;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onSync: (isOn: boolean) => void;
  readonly onCopy: (clip: Clip) => Promise<boolean>;
}

/** Everything that can be set, on one page; each change holds at once. */
export function Options({ t, settings, isSynced, onSettings, onSync, onCopy }: OptionsProps) {
  return (
    <Frame shell="page" settings={settings} t={t} onCopy={onCopy}>
      <main class="help">
        <h1 class="help-title">{t('options.title')}</h1>
        <p>{t('options.about')}</p>
        <h2>{t('settings.title')}</h2>
        <SettingsPanel shell="page" settings={settings} onSettings={onSettings} />
        <h2>{t('keys.title')}</h2>
        <p>{t('keys.about')}</p>
        <KeysSwitch settings={settings} onSettings={onSettings} />
        <h2>{t('options.devices')}</h2>
        <p>{t('options.syncAbout')}</p>
        <Switch name={t('options.sync')} isOn={isSynced} onChange={onSync} />
        <p>
          <a class="button" href="/help.html">
            {t('options.help')}
          </a>
        </p>
      </main>
    </Frame>
  );
}
