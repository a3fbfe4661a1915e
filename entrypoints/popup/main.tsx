import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import { spokenWords } from '../../components/listen/spoken-words.ts';
import { mount } from '../../components/mount.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useCloseOnLeave } from '../../hooks/use-close-on-leave.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { usePlace } from '../../hooks/use-place.ts';
import { usePopupTab } from '../../hooks/use-popup-tab.ts';
import { useReading } from '../../hooks/use-reading.ts';
import { useShell } from '../../hooks/use-shell.ts';
import { openFullPage } from '../../platform/open-full-page.ts';
import { openPanel } from '../../platform/panel.ts';
import { readActiveTab } from '../../platform/read-tab.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { purifierWhenNeeded } from '../../purify/when-needed.ts';

const storedSettings = storedValue('settings', cleanSettings);
const words = spokenWords(i18n.t);
const close = () => window.close();

function Popup() {
  useCloseOnLeave(close);
  const purify = useLoaded(purifierWhenNeeded);
  const [reading, readAgain] = useReading(readActiveTab);
  const tab = usePopupTab(close);
  const article = reading.kind === 'article' ? reading : null;
  const digest = article?.digest ?? null;
  const isPrivate = tab?.isPrivate ?? true;
  const tabId = tab?.id ?? null;
  const shell = useShell({ digest, tabId, isPrivate, settings: storedSettings, words, onShown: close });
  const actions = useMemo(
    () => ({
      ...shell.actions,
      ...(tab && { openPanel: () => openPanel(tab.windowId).then((isOpen) => isOpen && close()) }),
      // The full page lives on what is kept.
      ...(article && tab && !isPrivate && { openFullPage: () => openFullPage(article, tab.id).then(close) }),
    }),
    [shell.actions, article, tab, isPrivate],
  );
  const { settings, rest } = shell;
  usePlace(digest && settings && !isPrivate ? digest.article.url : null);
  if (!settings) return null;
  const view = { reading, purify, settings, actions, onReadAgain: readAgain };
  return <App shell="popup" t={i18n.t} {...view} {...rest} />;
}

mount(<Popup />, i18n.t);
