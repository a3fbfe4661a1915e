import example from 'virtual:sample-digest';
import { i18n } from '#i18n';
import { Help } from '../../components/help/Help.tsx';
import { mount } from '../../components/mount.ts';
import { cleanSettings } from '../../components/settings/settings.ts';
import { useLoaded } from '../../hooks/use-loaded.ts';
import { useStored } from '../../hooks/use-stored.ts';
import { changeShortcuts, hasSidePanel, shortcuts, version } from '../../platform/about.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { storedValue } from '../../platform/stored-value.ts';
import { createPurifier } from '../../purify/index.ts';

const storedSettings = storedValue('settings', cleanSettings);
const purify = createPurifier(window);

function HelpPage() {
  const [settings, changeSettings] = useStored(storedSettings);
  const known = useLoaded(shortcuts) ?? [];
  if (!settings) return null;
  return (
    <Help
      t={i18n.t}
      settings={settings}
      version={version()}
      example={example}
      purify={purify}
      shortcuts={known}
      hasSidePanel={hasSidePanel()}
      onSettings={changeSettings}
      onCopy={copyToClipboard}
      onChangeShortcuts={changeShortcuts}
    />
  );
}

mount(<HelpPage />, i18n.t);
