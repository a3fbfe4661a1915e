import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import { spokenWords } from '../../components/listen/spoken-words.ts';
import { mount } from '../../components/mount.ts';
import { PageNotice } from '../../components/panel/PageNotice.tsx';
import type { Reading } from '../../components/reading.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePanel } from '../../hooks/use-panel.ts';
import { useShell } from '../../hooks/use-shell.ts';
import { goToTab, openFullPage } from '../../platform/open-full-page.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { purifierWhenNeeded } from '../../purify/when-needed.ts';

const storedSettings = storedValue('settings', cleanSettings);
const words = spokenWords(i18n.t);
const loading: Reading = { kind: 'loading' };

function Panel() {
  const purify = useLoaded(purifierWhenNeeded);
  const [view, readFront] = usePanel();
  const reading = view?.state ?? loading;
  const article = reading.kind === 'article' ? reading : null;
  const digest = article?.digest ?? null;
  const tab = view?.tab ?? null;
  const tabId = tab?.id ?? null;
  const isPrivate = tab?.isPrivate ?? true;
  const goBack = useCallback(() => void (tabId !== null && goToTab(tabId)), [tabId]);
  const shell = useShell({ digest, tabId, isPrivate, settings: storedSettings, words, onShown: goBack });
  const actions = useMemo(
    () => ({
      ...shell.actions,
      // The full page lives on what is kept.
      ...(article && tabId !== null && !isPrivate && { openFullPage: () => openFullPage(article, tabId) }),
    }),
    [shell.actions, article, tabId, isPrivate],
  );
  const { settings, rest } = shell;
  if (!settings) return null;
  const notice = article && view && (
    <PageNotice place={view.place} onGoBack={goBack} onReadFront={view.canReadFront ? readFront : null} />
  );
  const shown = { reading, purify, settings, actions, notice, onReadAgain: readFront };
  return <App shell="panel" t={i18n.t} {...shown} {...rest} />;
}

mount(<Panel />, i18n.t);
