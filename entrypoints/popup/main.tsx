import { render } from 'preact';
import { i18n } from '#i18n';
import { App } from '../../components/App.tsx';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useReading } from '../../hooks/use-reading.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { readActiveTab } from '../../platform/read-active-tab.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { createPurifier } from '../../purify/index.ts';

const storedSettings = storedValue('settings', cleanSettings);
const purify = createPurifier(window);

function Popup() {
  const [settings, changeSettings] = useStored(storedSettings);
  const [reading, readAgain] = useReading(readActiveTab);
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
    />
  );
}

const root = document.querySelector('#app');
if (root) render(<Popup />, root);
