import type { Digest } from '../engine/index.ts';
import { handedOn, type Piece } from '../formats/index.ts';
import { CopyButton } from './copy/CopyButton.tsx';
import { countPoints } from './counts.ts';
import { useTranslate } from './translate.ts';

interface ProblemReportProps {
  readonly digest: Digest;
  readonly version: string;
}

/** What a report says: address, version and counts; none of the article's words. */
function reportPieces({ article, quotes, sources, keyIssues }: Digest, points: number, version: string): Piece[] {
  const named = quotes.filter(({ speaker }) => speaker !== null).length;
  const lines = [
    `Plainspoken ${version}`,
    handedOn(article.url),
    `lang ${article.lang ?? '?'} · words ${article.wordCount} · blocks ${article.blocks.length}`,
    `lists ${keyIssues.length} · points ${points} · quotes ${quotes.length} (${named}) · sources ${sources.length}`,
  ];
  return [{ kind: 'paragraph', text: lines.join('\n') }];
}

/** For a page that was read wrongly: something to send along with a complaint. Nothing is sent from here. */
export function ProblemReport({ digest, version }: ProblemReportProps) {
  const t = useTranslate();
  return (
    <details class="fold">
      <summary>{t('report.title')}</summary>
      <p>{t('report.help')}</p>
      <p>
        <CopyButton
          name={t('report.copy')}
          what={t('report.what')}
          pieces={() => reportPieces(digest, countPoints(digest), version)}
        />
      </p>
    </details>
  );
}
