import { useTranslate } from '../translate.ts';

export interface BrowserShortcut {
  readonly description: string;
  /** As the browser writes it; '' when it is not set. */
  readonly keys: string;
}

interface BrowserShortcutsProps {
  readonly shortcuts: readonly BrowserShortcut[];
  readonly onChange: () => void;
}

/** The shortcuts of the whole browser as they are set, and the way to the browser's list, where they are changed. */
export function BrowserShortcuts({ shortcuts, onChange }: BrowserShortcutsProps) {
  const t = useTranslate();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{keys ? <kbd>{keys}</kbd> : t('help.shortcuts.unset')}</dt>
            <dd>{description || t('help.shortcuts.popup')}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.shortcuts.change')}</p>
      <p>
        <button type="button" class="button" onClick={onChange}>
          {t('help.shortcuts.open')}
        </button>
      </p>
    </>
  );
}
