import type { Article, Source } from '../../engine/index.ts';
import { isWrittenOut, sourceCopy, spokenPlace } from '../../formats/index.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { Icon } from '../Icon.tsx';
import { useOwnLanguage } from '../own-language.ts';
import { ShowOnPage } from '../ShowOnPage.tsx';
import { sourceId } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';
import { sourceKindName, sourceLabelName } from './source-names.ts';

interface SourceEntryProps {
  readonly source: Source;
  readonly article: Article;
  /** Its place among the sources, from 0. */
  readonly index: number;
}

/** One source: its words as a link, what it is, where it leads, and the sentence it stands in. */
export function SourceEntry({ source, article, index }: SourceEntryProps) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const { url, label, host, kind, fileType, publisher, sentence, labels } = source;
  const linkId = `${sourceId(index)}-link`;
  const isWorthShowing = sentence !== null && sentence.trim() !== label.trim();
  return (
    <li class="card" id={sourceId(index)}>
      <a
        id={linkId}
        class={isWrittenOut(label, url) ? 'source-link written-out' : 'source-link'}
        href={url}
        target="_blank"
        rel="noopener noreferrer"
      >
        <span data-spoken={spokenPlace.source(index)} {...own}>
          {label || url}
        </span>{' '}
        <Icon name="external" />
        <span class="visually-hidden">({t('sources.opensNewTab')})</span>
      </a>
      <p class="details">
        <span class={`chip chip-${kind}`}>{sourceKindName(kind, t)}</span>
        {fileType && <span class="chip">{fileType.toUpperCase()}</span>}
        {publisher && publisher.toLowerCase() !== host && <span>{publisher}</span>}
        <bdi class="host">{host}</bdi>
      </p>
      {labels.map((warning) => (
        <p key={warning} class="warning">
          {sourceLabelName(warning, t)}
        </p>
      ))}
      {isWorthShowing && (
        <p class="sentence" {...own}>
          {sentence}
        </p>
      )}
      <div class="card-actions">
        <CopyButton
          name={t('action.copySource')}
          short={t('action.copy')}
          what={t('copied.source')}
          pieces={() => sourceCopy(source, article, copyWords(t))}
          describedBy={linkId}
        />
        <ShowOnPage kind="source" slices={[source.at]} describedBy={linkId} />
      </div>
    </li>
  );
}
