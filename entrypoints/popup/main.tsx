import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import { spokenWords } from '../../components/listen/spoken-words.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useCloseOnLeave } from '../../hooks/use-close-on-leave.ts';
import { useListening } from '../../hooks/use-listening.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePageActions } from '../../hooks/use-page-actions.ts';
import { usePlace } from '../../hooks/use-place.ts';
import { useReading } from '../../hooks/use-reading.ts';
import { useSaving } from '../../hooks/use-saving.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { version } from '../../platform/about.ts';
import { activeTab } from '../../platform/active-tab.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { download } from '../../platform/download.ts';
import { openFullPage } from '../../platform/open-full-page.ts';
import { openPanel } from '../../platform/panel.ts';
import { handToPanel } from '../../platform/panel-messages.ts';
import { readActiveTab } from '../../platform/read-tab.ts';
import { savedQuotesWhenNeeded } from '../../platform/saved-quotes/when-needed.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { translatePage } from '../../platform/translate-page.ts';

const storedSettings = storedValue('settings', cleanSettings);
const savedQuotes = savedQuotesWhenNeeded();
const words = spokenWords(i18n.t);
// Loaded while the page is being read.
const loadPurifier = () => import('../../purify/index.ts').then(({ createPurifier }) => createPurifier(window));
const close = () => window.close();

function Popup() {
  useCloseOnLeave(close);
  const [settings, changeSettings] = useStored(storedSettings);
  const purify = useLoaded(loadPurifier);
  const [reading, readAgain] = useReading(readActiveTab);
  const tab = useLoaded(activeTab) ?? null;
  const article = reading.kind === 'article' ? reading : null;
  const pageActions = usePageActions({ digest: article?.digest ?? null, tabId: tab?.id ?? null, onShown: close });
  const mayKeep = tab !== null && !tab.isPrivate;
  const saving = useSaving(savedQuotes, mayKeep ? (article?.digest ?? null) : null);
  useEffect(() => {
    // Beside an open panel the press is for the panel.
    if (tab) handToPanel(tab.id).then((isTaken) => isTaken && close());
  }, [tab]);
  const actions = useMemo(
    () => ({
      ...pageActions,
      ...(tab && { openPanel: () => openPanel(tab.windowId).then((isOpen) => isOpen && close()) }),
      // Nothing is kept from private windows, and the full page lives on what is kept.
      ...(article && tab && !tab.isPrivate && { openFullPage: () => openFullPage(article, tab.id).then(close) }),
      ...(saving && { saving }),
      isPrivate: tab?.isPrivate ?? false,
      download,
    }),
    [pageActions, article, tab, saving],
  );
  // Nothing is kept of private windows.
  usePlace(article && settings && mayKeep ? article.digest.article.url : null);
  const listening = useListening(article?.digest ?? null, words, settings, changeSettings);
  if (!settings) return null;
  return (
    <App
      shell="popup"
      reading={reading}
      settings={settings}
      t={i18n.t}
      purify={purify}
      onSettings={changeSettings}
      onCopy={copyToClipboard}
      onReadAgain={readAgain}
      actions={actions}
      listening={listening}
      version={version()}
    />
  );
}

translatePage(document, i18n.t('locale'), i18n.t('direction'));
const root = document.querySelector('#app');
if (root) render(<Popup />, root);
