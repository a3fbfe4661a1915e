import type { Digest } from '../../engine/index.ts';
import type { Clip } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { Frame } from '../Frame.tsx';
import { KeyList } from '../keys/KeyList.tsx';
import { KeysSwitch } from '../keys/KeysSwitch.tsx';
import { SavedLink } from '../saved/SavedLink.tsx';
import type { Settings } from '../settings/settings.ts';
import type { Translate } from '../translate.ts';
import { type BrowserShortcut, BrowserShortcuts } from './BrowserShortcuts.tsx';
import { Example } from './Example.tsx';

interface HelpProps {
  readonly t: Translate;
  readonly settings: Settings;
  readonly version: string;
  readonly example: Digest;
  readonly purify: Purify;
  readonly shortcuts: readonly BrowserShortcut[];
  readonly hasSidePanel: boolean;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onCopy: (clip: Clip) => Promise<boolean>;
  /** Opens the browser's own list of shortcuts. */
  readonly onChangeShortcuts: () => void;
}

/** What Plainspoken does, on an example; what can be relied on, what it may do, and its shortcuts: on one page. */
export function Help(props: HelpProps) {
  const { t, settings, version, example, purify, shortcuts, hasSidePanel, onSettings, onCopy } = props;
  return (
    <Frame shell="page" settings={settings} t={t} onCopy={onCopy}>
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
        <h2>{t('help.example.title')}</h2>
        <p>{t('help.example.about')}</p>
        <Example digest={example} purify={purify} />
        <h2>{t('help.promise.title')}</h2>
        <ul>
          <li>{t('help.promise.words')}</li>
          <li>{t('help.promise.speaker')}</li>
          <li>{t('help.promise.local')}</li>
        </ul>
        <h2>{t('help.permissions.title')}</h2>
        <ul>
          <li>{t('help.permissions.activeTab')}</li>
          <li>{t('help.permissions.scripting')}</li>
          <li>{t('help.permissions.storage')}</li>
          <li>{t('help.permissions.contextMenus')}</li>
          {hasSidePanel && <li>{t('help.permissions.sidePanel')}</li>}
        </ul>
        <h2>{t('help.shortcuts.title')}</h2>
        <BrowserShortcuts shortcuts={shortcuts} onChange={props.onChangeShortcuts} />
        <h2>{t('keys.title')}</h2>
        <p>{t('keys.about')}</p>
        <KeyList />
        <KeysSwitch settings={settings} onSettings={onSettings} />
        <p>
          <a class="button" href="/options.html">
            {t('options.title')}
          </a>{' '}
          <SavedLink />
        </p>
        <p class="details">{t('help.version', { version })}</p>
      </main>
    </Frame>
  );
}
