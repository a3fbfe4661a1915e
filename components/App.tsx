import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Clip } from '../formats/index.ts';
import type { Purify } from '../purify/index.ts';
import { ArticleView } from './ArticleView.tsx';
import { type Actions, ActionsContext } from './actions.ts';
import { Frame } from './Frame.tsx';
import { LineFocus } from './LineFocus.tsx';
import { ListenBar } from './listen/ListenBar.tsx';
import { type Listening, ListenStartContext } from './listen/listening.ts';
import { Loading } from './problem/Loading.tsx';
import { Problem } from './problem/Problem.tsx';
import type { Reading, Shell } from './reading.ts';
import type { Settings } from './settings/settings.ts';
import type { Translate } from './translate.ts';

/** What every shell hands in. The app itself never names the browser. */
export interface AppProps {
  readonly shell: Shell;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly t: Translate;
  /** Undefined until it is loaded: an article waits for it. */
  readonly purify: Purify | undefined;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** False when the clipboard refused. */
  readonly onCopy: (clip: Clip) => Promise<boolean>;
  readonly onReadAgain: () => void;
  readonly actions?: Actions;
  /** null where nothing can be read aloud. */
  readonly listening?: Listening | null;
  /** Of the extension, for problem reports. */
  readonly version: string;
  /** Said above everything else. */
  readonly notice?: ComponentChildren;
}

const noActions: Actions = {};

/** The reader: one app in several shells. */
export function App({
  shell,
  reading,
  settings,
  t,
  purify,
  onSettings,
  onCopy,
  onReadAgain,
  actions = noActions,
  listening = null,
  version,
  notice,
}: AppProps) {
  const view = useMemo(() => {
    if (reading.kind === 'problem') return <Problem problem={reading.problem} onReadAgain={onReadAgain} />;
    if (reading.kind === 'loading' || !purify) return <Loading />;
    return (
      <ArticleView
        shell={shell}
        reading={reading}
        settings={settings}
        purify={purify}
        onSettings={onSettings}
        onReadAgain={onReadAgain}
        version={version}
      />
    );
  }, [shell, reading, settings, purify, onSettings, onReadAgain, version]);
  const isArticle = reading.kind === 'article' && purify !== undefined;
  return (
    <ActionsContext.Provider value={actions}>
      <ListenStartContext.Provider value={listening?.start ?? null}>
        <Frame shell={shell} settings={settings} t={t} onCopy={onCopy}>
          {notice}
          {view}
          {isArticle && listening && <ListenBar listening={listening} hasKey={settings.singleKeys} />}
          {shell !== 'popup' && <LineFocus lines={settings.lineFocus} />}
        </Frame>
      </ListenStartContext.Provider>
    </ActionsContext.Provider>
  );
}
