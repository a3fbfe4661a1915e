import { render } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import { spokenWords } from '../../components/listen/spoken-words.ts';
import { PageNotice } from '../../components/panel/PageNotice.tsx';
import type { Reading } from '../../components/reading.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useListening } from '../../hooks/use-listening.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePageActions } from '../../hooks/use-page-actions.ts';
import { usePanel } from '../../hooks/use-panel.ts';
import { useSaving } from '../../hooks/use-saving.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { version } from '../../platform/about.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { download } from '../../platform/download.ts';
import { goToTab, openFullPage } from '../../platform/open-full-page.ts';
import { savedQuotesWhenNeeded } from '../../platform/saved-quotes/when-needed.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { translatePage } from '../../platform/translate-page.ts';

const storedSettings = storedValue('settings', cleanSettings);
const savedQuotes = savedQuotesWhenNeeded();
const words = spokenWords(i18n.t);
// Loaded while the page is being read.
const loadPurifier = () => import('../../purify/index.ts').then(({ createPurifier }) => createPurifier(window));
const loading: Reading = { kind: 'loading' };

function Panel() {
  const [settings, changeSettings] = useStored(storedSettings);
  const purify = useLoaded(loadPurifier);
  const [view, readFront] = usePanel();
  const reading = view?.state ?? loading;
  const article = reading.kind === 'article' ? reading : null;
  const tab = view?.tab ?? null;
  const tabId = tab?.id ?? null;
  const goBack = useCallback(() => void (tabId !== null && goToTab(tabId)), [tabId]);
  const pageActions = usePageActions({ digest: article?.digest ?? null, tabId, onShown: goBack });
  const mayKeep = tab !== null && !tab.isPrivate;
  const saving = useSaving(savedQuotes, mayKeep ? (article?.digest ?? null) : null);
  const actions = useMemo(
    () => ({
      ...pageActions,
      // Nothing is kept from private windows, and the full page lives on what is kept.
      ...(article && mayKeep && { openFullPage: () => openFullPage(article, tab.id) }),
      ...(saving && { saving }),
      isPrivate: tab?.isPrivate ?? false,
      download,
    }),
    [pageActions, article, tab, mayKeep, saving],
  );
  const listening = useListening(article?.digest ?? null, words, settings, changeSettings);
  if (!settings) return null;
  return (
    <App
      shell="panel"
      reading={reading}
      settings={settings}
      t={i18n.t}
      purify={purify}
      onSettings={changeSettings}
      onCopy={copyToClipboard}
      onReadAgain={readFront}
      actions={actions}
      listening={listening}
      version={version()}
      notice={
        article &&
        view && <PageNotice place={view.place} onGoBack={goBack} onReadFront={view.canReadFront ? readFront : null} />
      }
    />
  );
}

translatePage(document, i18n.t('locale'), i18n.t('direction'));
const root = document.querySelector('#app');
if (root) render(<Panel />, root);
