import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { type Clip, copyFormats, type Piece } from '../formats/index.ts';
import { AnnounceContext } from './announce-context.ts';
import { type Copy, CopyContext } from './copy/copy-context.ts';
import type { Shell } from './reading.ts';
import { Status } from './Status.tsx';
import type { Settings } from './settings/settings.ts';
import { useRootStyle } from './settings/use-root-style.ts';
import { type Translate, TranslateContext } from './translate.ts';
import { useAnnouncement } from './use-announcement.ts';

interface FrameProps {
  readonly shell: Shell;
  readonly settings: Settings;
  readonly t: Translate;
  /** False when the clipboard refused. */
  readonly onCopy: (clip: Clip) => Promise<boolean>;
  readonly children: ComponentChildren;
}

/** What every view of the extension has around it: strings, the reader's looks, copying, and the one status line. */
export function Frame({ shell, settings, t, onCopy, children }: FrameProps) {
  useRootStyle(settings);
  const [message, announce] = useAnnouncement();
  const { copyFormat } = settings;
  const copy: Copy = useCallback(
    async (pieces: readonly Piece[] | Promise<readonly Piece[]>, what: string) => {
      const ready = pieces instanceof Promise ? await pieces : pieces;
      const done = await onCopy(copyFormats[copyFormat](ready));
      announce(done ? t('status.copied', { what }) : t('status.copyFailed'));
    },
    [onCopy, copyFormat, announce, t],
  );
  return (
    <TranslateContext.Provider value={t}>
      <AnnounceContext.Provider value={announce}>
        <CopyContext.Provider value={copy}>
          <div class={`reader reader-${shell}`}>
            {children}
            <Status message={message} />
          </div>
        </CopyContext.Provider>
      </AnnounceContext.Provider>
    </TranslateContext.Provider>
  );
}
