import { useCallback } from 'preact/hooks';
import type { Article, KeyIssueList } from '../../engine/index.ts';
import { type PointLine, spokenPlace } from '../../formats/index.ts';
import { Growing } from '../growth/Growing.tsx';
import { useOwnLanguage } from '../own-language.ts';
import { ShowOnPage } from '../ShowOnPage.tsx';
import { type Translate, useTranslate } from '../translate.ts';
import { CopyPoint } from './CopyPoint.tsx';
import { PointWords } from './PointWords.tsx';

interface KeyListProps {
  readonly list: KeyIssueList;
  readonly article: Article;
  readonly line: PointLine;
  /** Its place among the lists, from 1: names a list that has no lead. */
  readonly number: number;
}

/** Found points against those that the lead announces; null where it announces none. */
function countNote({ items, claimed }: KeyIssueList, t: Translate): string | null {
  if (claimed === null) return null;
  const counts = { found: items.length, claimed };
  return claimed === items.length ? t('keyIssues.found', counts) : t('keyIssues.fewer', counts);
}

export function KeyList({ list, article, line, number }: KeyListProps) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const leadId = `key-list-${number}`;
  const note = countNote(list, t);
  const point = useCallback(
    (_: string, index: number) => (
      <li key={index} data-spoken={spokenPlace.point(number - 1, index)}>
        <PointWords line={line(list, index)} />
        <CopyPoint lead={list.lead} line={line(list, index)} index={index} article={article} />
      </li>
    ),
    [list, article, line, number],
  );
  const List = list.ordered ? 'ol' : 'ul';
  return (
    <div class="key-list">
      {list.lead && (
        <p id={leadId} class="lead" data-spoken={spokenPlace.lead(number - 1)} {...own}>
          {list.lead}
        </p>
      )}
      <List
        {...(list.lead ? { 'aria-labelledby': leadId } : { 'aria-label': t('keyIssues.untitled', { number }) })}
        {...own}
      >
        <Growing items={list.items} entry={point} />
      </List>
      <div class="card-actions">
        {note && <p class={list.claimed === list.items.length ? 'count-note' : 'count-note count-differs'}>{note}</p>}
        <ShowOnPage kind="point" slices={list.at} {...(list.lead && { describedBy: leadId })} />
      </div>
    </div>
  );
}
