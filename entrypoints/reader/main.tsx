import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import { spokenWords } from '../../components/listen/spoken-words.ts';
import { mount } from '../../components/mount.ts';
import type { Reading } from '../../components/reading.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { useShell } from '../../hooks/use-shell.ts';
import { type FullPage as FullPageContent, loadFullPage } from '../../platform/load-full-page.ts';
import { goToTab } from '../../platform/open-full-page.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { purifierWhenNeeded } from '../../purify/when-needed.ts';

const storedSettings = storedValue('settings', cleanSettings);
const words = spokenWords(i18n.t);
const load = () => loadFullPage(location.href);
const print = () => window.print();
const reload = () => location.reload();
const loading: Reading = { kind: 'loading' };

function readingOf(page: FullPageContent | undefined): Reading {
  if (!page) return loading;
  return page.state.kind === 'article' ? { ...page.state, isTextOnly: page.isTextOnly } : page.state;
}

function FullPage() {
  const purify = useLoaded(purifierWhenNeeded);
  const page = useLoaded(load);
  const reading = useMemo(() => readingOf(page), [page]);
  const digest = reading.kind === 'article' ? reading.digest : null;
  const tabId = page?.tabId ?? null;
  const goBack = useCallback(() => tabId !== null && goToTab(tabId), [tabId]);
  const isPrivate = page?.isPrivate ?? false;
  const shell = useShell({ digest, tabId, isPrivate, settings: storedSettings, words, onShown: goBack });
  const actions = useMemo(() => ({ ...shell.actions, print }), [shell.actions]);
  const title = digest?.article.title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  const { settings, rest } = shell;
  if (!settings) return null;
  const view = { reading, purify, settings, actions, onReadAgain: reload };
  return <App shell="page" t={i18n.t} {...view} {...rest} />;
}

mount(<FullPage />, i18n.t);
