import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import { spokenWords } from '../../components/listen/spoken-words.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useCloseOnLeave } from '../../hooks/use-close-on-leave.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePlace } from '../../hooks/use-place.ts';
import { useReading } from '../../hooks/use-reading.ts';
import { useShell } from '../../hooks/use-shell.ts';
import { version } from '../../platform/about.ts';
import { activeTab } from '../../platform/active-tab.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { openFullPage } from '../../platform/open-full-page.ts';
import { openPanel } from '../../platform/panel.ts';
import { handToPanel } from '../../platform/panel-messages.ts';
import { readActiveTab } from '../../platform/read-tab.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { translatePage } from '../../platform/translate-page.ts';
import { purifierWhenNeeded } from '../../purify/when-needed.ts';

const storedSettings = storedValue('settings', cleanSettings);
const words = spokenWords(i18n.t);
const shared = { t: i18n.t, onCopy: copyToClipboard, version: version() };
const close = () => window.close();

function Popup() {
  useCloseOnLeave(close);
  const purify = useLoaded(purifierWhenNeeded);
  const [reading, readAgain] = useReading(readActiveTab);
  const tab = useLoaded(activeTab) ?? null;
  const article = reading.kind === 'article' ? reading : null;
  const digest = article?.digest ?? null;
  const isPrivate = tab?.isPrivate ?? true;
  const shell = useShell({
    digest,
    tabId: tab?.id ?? null,
    isPrivate,
    settings: storedSettings,
    words,
    onShown: close,
  });
  const { settings, changeSettings, listening } = shell;
  useEffect(() => {
    // Beside an open panel the press is for the panel.
    if (tab) handToPanel(tab.id).then((isTaken) => isTaken && close());
  }, [tab]);
  const actions = useMemo(
    () => ({
      ...shell.actions,
      ...(tab && { openPanel: () => openPanel(tab.windowId).then((isOpen) => isOpen && close()) }),
      // The full page lives on what is kept.
      ...(article && tab && !isPrivate && { openFullPage: () => openFullPage(article, tab.id).then(close) }),
    }),
    [shell.actions, article, tab, isPrivate],
  );
  usePlace(digest && settings && !isPrivate ? digest.article.url : null);
  if (!settings) return null;
  return (
    <App
      shell="popup"
      reading={reading}
      settings={settings}
      purify={purify}
      onSettings={changeSettings}
      onReadAgain={readAgain}
      actions={actions}
      listening={listening}
      {...shared}
    />
  );
}

translatePage(document, i18n.t('locale'), i18n.t('direction'));
const root = document.querySelector('#app');
if (root) render(<Popup />, root);
