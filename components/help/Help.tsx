import { SettingsPanel } from '../settings/SettingsPanel.tsx';
import type { Settings } from '../settings/settings.ts';
import { useRootStyle } from '../settings/use-root-style.ts';
import { type Translate, TranslateContext } from '../translate.ts';

interface HelpProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly version: string;
  readonly shortcuts: readonly { readonly description: string; readonly keys: string }[];
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** What Plainspoken does, what it may do, its shortcuts and its settings, on one page. */
export function Help({ t, settings, version, shortcuts, onSettings }: HelpProps) {
  useRootStyle(settings);
  const known = shortcuts.filter(({ keys }) => keys);
  return (
    <TranslateContext.Provider value={t}>
      <div class="reader reader-page">
        <main class="help">
          <h1 class="help-title">{t('extName')}</h1>
          <p>{t('extDescription')}</p>
          <h2>{t('help.use.title')}</h2>
          <ol>
            <li>{t('help.use.open')}</li>
            <li>{t('help.use.click')}</li>
            <li>{t('help.use.copy')}</li>
          </ol>
          <p>{t('help.use.selection')}</p>
          <h2>{t('help.promise.title')}</h2>
          <ul>
            <li>{t('help.promise.words')}</li>
            <li>{t('help.promise.speaker')}</li>
            <li>{t('help.promise.local')}</li>
          </ul>
          <h2>{t('help.permissions.title')}</h2>
          <ul>
            <li>{t('help.permissions.activeTab')}</li>
            <li>{t('help.permissions.storage')}</li>
          </ul>
          <h2>{t('help.shortcuts.title')}</h2>
          <dl class="shortcuts">
            {known.map(({ description, keys }) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{description || t('help.shortcuts.popup')}</dd>
              </div>
            ))}
          </dl>
          <p>{t('help.shortcuts.change')}</p>
          <h2>{t('settings.title')}</h2>
          <SettingsPanel shell="page" settings={settings} onSettings={onSettings} />
          <p class="details">{t('help.version', { version })}</p>
        </main>
      </div>
    </TranslateContext.Provider>
  );
}
