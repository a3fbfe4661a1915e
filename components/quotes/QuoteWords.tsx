import type { Quote } from '../../engine/index.ts';
import { type CitedArticle, inMarks, position } from '../../formats/index.ts';
import type { OwnLanguage } from '../own-language.ts';
import { useTranslate } from '../translate.ts';

interface QuoteWordsProps {
  readonly quote: Pick<Quote, 'text' | 'speaker'>;
  readonly article: CitedArticle;
  readonly own: OwnLanguage;
  /** What reading aloud calls this place; absent where nothing is read aloud. */
  readonly spoken?: string;
}

/** What stands below a speaker's name: who that is, and the words as they were said. */
export function QuoteWords({ quote, article, own, spoken }: QuoteWordsProps) {
  const t = useTranslate();
  const { speaker } = quote;
  const where = speaker ? position(speaker) : '';
  return (
    <>
      {where && (
        <p class="role" {...own}>
          {where}
        </p>
      )}
      {speaker?.inferred && (
        <p class="role">
          {speaker.wording ? t('quotes.articleSays', { words: speaker.wording }) : t('quotes.inferred')}
        </p>
      )}
      <blockquote data-spoken={spoken} {...own}>
        {inMarks(quote.text, article.lang)
          .split(/\n{2,}/)
          .map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
      </blockquote>
    </>
  );
}
