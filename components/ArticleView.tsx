import { useMemo } from 'preact/hooks';
import type { Purify } from '../purify/index.ts';
import { ArticleSection } from './article/ArticleSection.tsx';
import { Contents } from './contents/Contents.tsx';
import { useLateJumps } from './growth/use-late-jumps.ts';
import { KeyIssues } from './key-issues/KeyIssues.tsx';
import { ReaderKeys } from './keys/ReaderKeys.tsx';
import { Masthead } from './Masthead.tsx';
import { type OwnLanguage, OwnLanguageContext, ownLanguage } from './own-language.ts';
import { ProblemReport } from './ProblemReport.tsx';
import { PlainView } from './plain/PlainView.tsx';
import { PrintSource } from './print/PrintSource.tsx';
import { Quotes } from './quotes/Quotes.tsx';
import type { Reading, Shell } from './reading.ts';
import { SectionNav } from './SectionNav.tsx';
import type { Settings } from './settings/settings.ts';
import { Sources } from './sources/Sources.tsx';
import { Toolbar } from './Toolbar.tsx';

interface ArticleViewProps {
  readonly shell: Shell;
  readonly version: string;
  readonly reading: Extract<Reading, { kind: 'article' }>;
  readonly settings: Settings;
  readonly purify: Purify;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onReadAgain: () => void;
}

/** The summary first, the article after it; as rich or as plain text. */
export function ArticleView({ shell, version, reading, settings, purify, onSettings, onReadAgain }: ArticleViewProps) {
  const { digest } = reading;
  const { lang, dir } = digest.article;
  const startsAtCopy = shell === 'page' && reading.fromSelection;
  useLateJumps();
  const own: OwnLanguage = useMemo(() => ownLanguage({ lang, dir }), [lang, dir]);
  return (
    <OwnLanguageContext.Provider value={own}>
      <main class={settings.plainText ? 'article-view plain' : 'article-view'}>
        <Masthead reading={reading} isStart={!startsAtCopy} onReadAgain={onReadAgain} />
        <PrintSource article={digest.article} />
        <Toolbar
          startsAtCopy={startsAtCopy}
          digest={digest}
          shell={shell}
          settings={settings}
          purify={purify}
          onSettings={onSettings}
        />
        {shell === 'page' ? <Contents digest={digest} /> : <SectionNav digest={digest} />}
        {settings.plainText ? (
          <PlainView digest={digest} purify={purify} />
        ) : (
          <>
            <KeyIssues digest={digest} purify={purify} />
            <Quotes digest={digest} />
            <Sources digest={digest} />
            <ArticleSection digest={digest} purify={purify} images={settings.images && shell !== 'popup'} />
          </>
        )}
        <ReaderKeys digest={digest} settings={settings} purify={purify} onSettings={onSettings} />
        <ProblemReport digest={digest} version={version} />
      </main>
    </OwnLanguageContext.Provider>
  );
}
