import { render } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import type { Reading } from '../../components/reading.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePageActions } from '../../hooks/use-page-actions.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { goToTab, readingOfPage } from '../../platform/full-page.ts';
import type { KeptReading } from '../../platform/kept-readings.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { createPurifier } from '../../purify/index.ts';

const storedSettings = storedValue('settings', cleanSettings);
const purify = createPurifier(window);
const load = () => readingOfPage(location.href);
const reload = () => location.reload();

function readingOf(kept: KeptReading | null | undefined): Reading {
  if (kept === undefined) return { kind: 'loading' };
  if (kept === null) return { kind: 'problem', problem: 'forgotten' };
  return { kind: 'article', ...kept, partial: false };
}

function FullPage() {
  const [settings, changeSettings] = useStored(storedSettings);
  const kept = useLoaded(load);
  const tabId = kept?.tabId ?? null;
  const goBack = useCallback(() => tabId !== null && goToTab(tabId), [tabId]);
  const actions = usePageActions({ digest: kept?.digest ?? null, tabId, onShown: goBack });
  const title = kept?.digest.article.title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  if (!settings) return null;
  return (
    <App
      shell="page"
      reading={readingOf(kept)}
      settings={settings}
      t={i18n.t}
      purify={purify}
      onSettings={changeSettings}
      onCopy={copyToClipboard}
      onReadAgain={reload}
      actions={actions ?? {}}
    />
  );
}

const root = document.querySelector('#app');
if (root) render(<FullPage />, root);
