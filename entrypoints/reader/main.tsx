import { render } from 'preact';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import { spokenWords } from '../../components/listen/spoken-words.ts';
import type { Reading } from '../../components/reading.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useListening } from '../../hooks/use-listening.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePageActions } from '../../hooks/use-page-actions.ts';
import { useSaving } from '../../hooks/use-saving.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { version } from '../../platform/about.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { download } from '../../platform/download.ts';
import { type FullPage as FullPageContent, loadFullPage } from '../../platform/load-full-page.ts';
import { goToTab } from '../../platform/open-full-page.ts';
import { savedQuotesWhenNeeded } from '../../platform/saved-quotes/when-needed.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { translatePage } from '../../platform/translate-page.ts';

const storedSettings = storedValue('settings', cleanSettings);
const savedQuotes = savedQuotesWhenNeeded();
const words = spokenWords(i18n.t);
// Loaded while the page is being read.
const loadPurifier = () => import('../../purify/index.ts').then(({ createPurifier }) => createPurifier(window));
const load = () => loadFullPage(location.href);
const print = () => window.print();
const reload = () => location.reload();
const loading: Reading = { kind: 'loading' };

function readingOf(page: FullPageContent | undefined): Reading {
  if (!page) return loading;
  return page.state.kind === 'article' ? { ...page.state, isTextOnly: page.isTextOnly } : page.state;
}

function FullPage() {
  const [settings, changeSettings] = useStored(storedSettings);
  const purify = useLoaded(loadPurifier);
  const page = useLoaded(load);
  const reading = useMemo(() => readingOf(page), [page]);
  const digest = reading.kind === 'article' ? reading.digest : null;
  const tabId = page?.tabId ?? null;
  const goBack = useCallback(() => tabId !== null && goToTab(tabId), [tabId]);
  const pageActions = usePageActions({ digest, tabId, onShown: goBack });
  const isPrivate = page?.isPrivate ?? false;
  const saving = useSaving(savedQuotes, isPrivate ? null : digest);
  const actions = useMemo(
    () => ({ ...pageActions, ...(saving && { saving }), isPrivate, download, print }),
    [pageActions, saving, isPrivate],
  );
  const title = digest?.article.title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  const listening = useListening(digest, words, settings, changeSettings);
  if (!settings) return null;
  return (
    <App
      shell="page"
      reading={reading}
      settings={settings}
      t={i18n.t}
      purify={purify}
      onSettings={changeSettings}
      onCopy={copyToClipboard}
      onReadAgain={reload}
      actions={actions}
      listening={listening}
      version={version()}
    />
  );
}

translatePage(document, i18n.t('locale'), i18n.t('direction'));
const root = document.querySelector('#app');
if (root) render(<FullPage />, root);
