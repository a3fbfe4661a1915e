import { i18n } from '#i18n';
import { mount } from '../../components/mount.ts';
import { SavedPage } from '../../components/saved/SavedPage.tsx';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useSavedQuotes } from '../../hooks/use-saved-quotes.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { isPrivateWindow } from '../../platform/about.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { download } from '../../platform/download.ts';
import { openSavedQuotes } from '../../platform/saved-quotes/saved-quotes.ts';
import { storedValue } from '../../platform/stored-value.ts';

const storedSettings = storedValue('settings', cleanSettings);
const store = openSavedQuotes();

function Saved() {
  const [settings] = useStored(storedSettings);
  const { content, tryAgain, remove, restore, importFile } = useSavedQuotes(store);
  if (!settings) return null;
  return (
    <SavedPage
      t={i18n.t}
      settings={settings}
      content={content}
      isPrivate={isPrivateWindow()}
      onCopy={copyToClipboard}
      onDelete={remove}
      onRestore={restore}
      onImport={importFile}
      onDownload={download}
      onTryAgain={tryAgain}
    />
  );
}

mount(<Saved />, i18n.t, i18n.t('saved.title'));
