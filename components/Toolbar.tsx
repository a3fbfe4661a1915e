import type { Digest } from '../engine/index.ts';
import { wholeCopy } from '../formats/index.ts';
import type { Purify } from '../purify/index.ts';
import { useActions } from './actions.ts';
import { linksOf } from './article/links-of.ts';
import { CopyButton } from './copy/CopyButton.tsx';
import { copyWords } from './copy/copy-words.ts';
import { Disclosure } from './Disclosure.tsx';
import { HandOn } from './hand-on/HandOn.tsx';
import { pointLines } from './key-issues/point-lines.ts';
import { ListenButton } from './listen/ListenButton.tsx';
import { OriginalLink } from './OriginalLink.tsx';
import type { Shell } from './reading.ts';
import { Switch } from './Switch.tsx';
import { SettingsPanel } from './settings/SettingsPanel.tsx';
import type { Settings } from './settings/settings.ts';
import { Tool } from './Tool.tsx';
import { useTranslate } from './translate.ts';

interface ToolbarProps {
  readonly digest: Digest;
  readonly shell: Shell;
  /** A selection was asked for to be handed on: its copy button is where reading starts. */
  readonly startsAtCopy: boolean;
  readonly settings: Settings;
  readonly purify: Purify;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** What concerns the whole view. */
export function Toolbar({ digest, shell, startsAtCopy, settings, purify, onSettings }: ToolbarProps) {
  const t = useTranslate();
  const { openFullPage, openPanel } = useActions();
  return (
    <div class="toolbar">
      <div class="toolbar-main">
        <Switch
          name={t('action.plainText')}
          isOn={settings.plainText}
          onChange={(isOn) => onSettings({ plainText: isOn })}
        />
        <CopyButton
          name={t('action.copyText')}
          what={t('copied.text')}
          isStart={startsAtCopy}
          isMain
          pieces={() => wholeCopy(digest, copyWords(t), linksOf(digest, purify), pointLines(digest, purify))}
        />
      </div>
      <ListenButton />
      {openFullPage && (
        <Tool name={t('action.openFullPage')} short={t('tool.fullPage')} icon="page" onClick={openFullPage} />
      )}
      {openPanel && <Tool name={t('action.openPanel')} short={t('tool.panel')} icon="panel" onClick={openPanel} />}
      {shell !== 'popup' && <OriginalLink url={digest.article.url} />}
      <HandOn digest={digest} purify={purify} />
      <Disclosure name={t('settings.title')} short={t('tool.settings')} icon="settings">
        <SettingsPanel shell={shell} settings={settings} onSettings={onSettings} />
      </Disclosure>
    </div>
  );
}
