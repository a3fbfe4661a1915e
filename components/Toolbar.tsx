import type { Digest } from '../engine/index.ts';
import { wholeCopy } from '../formats/index.ts';
import type { Purify } from '../purify/index.ts';
import { useActions } from './actions.ts';
import { linksOf } from './article/links-of.ts';
import { CopyButton } from './copy/CopyButton.tsx';
import { copyWords } from './copy/copy-words.ts';
import { Disclosure } from './Disclosure.tsx';
import { HandOn } from './hand-on/HandOn.tsx';
import { Icon } from './Icon.tsx';
import { pointLines } from './key-issues/point-lines.ts';
import { ListenButton } from './listen/ListenButton.tsx';
import { OriginalLink } from './OriginalLink.tsx';
import type { Shell } from './reading.ts';
import { Switch } from './Switch.tsx';
import { SettingsPanel } from './settings/SettingsPanel.tsx';
import type { Settings } from './settings/settings.ts';
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
      <Switch
        name={t('action.plainText')}
        isOn={settings.plainText}
        onChange={(isOn) => onSettings({ plainText: isOn })}
      />
      <CopyButton
        name={t('action.copyText')}
        what={t('copied.text')}
        isStart={startsAtCopy}
        pieces={() => wholeCopy(digest, copyWords(t), linksOf(digest, purify), pointLines(digest, purify))}
      />
      <ListenButton />
      {openFullPage && (
        <button type="button" class="button open-full-page" onClick={openFullPage}>
          <Icon name="page" />
          {t('action.openFullPage')}
        </button>
      )}
      {openPanel && (
        <button type="button" class="button" onClick={openPanel}>
          <Icon name="panel" />
          {t('action.openPanel')}
        </button>
      )}
      {shell !== 'popup' && <OriginalLink url={digest.article.url} />}
      <HandOn digest={digest} purify={purify} />
      <Disclosure name={t('settings.title')} icon="plain">
        <SettingsPanel shell={shell} settings={settings} onSettings={onSettings} />
      </Disclosure>
    </div>
  );
}
