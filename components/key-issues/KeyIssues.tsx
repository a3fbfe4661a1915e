import { useMemo } from 'preact/hooks';
import { type Digest, rankKeyIssues } from '../../engine/index.ts';
import { keyIssuesCopy } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { countPoints } from '../counts.ts';
import { Section } from '../Section.tsx';
import { sectionIds } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';
import { KeyList } from './KeyList.tsx';
import { Outline } from './Outline.tsx';
import { pointLines } from './point-lines.ts';

interface KeyIssuesProps {
  readonly digest: Digest;
  readonly purify: Purify;
}

/** The button for all key issues; nothing where there are none. */
export function CopyKeyIssues({ digest, purify }: KeyIssuesProps) {
  const t = useTranslate();
  if (digest.keyIssues.length === 0) return null;
  return (
    <CopyButton
      name={t('action.copyKeyIssues')}
      what={t('copied.keyIssues')}
      pieces={() => keyIssuesCopy(digest, copyWords(t), pointLines(digest, purify))}
    />
  );
}

/** The article's own points, or that it has none and its headings instead. */
export function KeyIssues({ digest, purify }: KeyIssuesProps) {
  const t = useTranslate();
  const line = useMemo(() => pointLines(digest, purify), [digest, purify]);
  return (
    <Section
      id={sectionIds.keyIssues}
      icon="list"
      title={t('section.keyIssues')}
      count={countPoints(digest)}
      action={<CopyKeyIssues digest={digest} purify={purify} />}
    >
      {rankKeyIssues(digest.keyIssues).map((index) => {
        const list = digest.keyIssues[index];
        return list && <KeyList key={index} list={list} article={digest.article} line={line} number={index + 1} />;
      })}
      {digest.keyIssues.length === 0 && <Outline headings={digest.outline ?? []} />}
    </Section>
  );
}
