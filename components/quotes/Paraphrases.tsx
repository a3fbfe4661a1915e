import type { Paraphrase } from '../../engine/index.ts';
import { useOwnLanguage } from '../own-language.ts';
import { useTranslate } from '../translate.ts';

/** What the article says that people said, in its own words: folded, and never copied as a quote. */
export function Paraphrases({ paraphrases }: { readonly paraphrases: readonly Paraphrase[] }) {
  const t = useTranslate();
  const own = useOwnLanguage();
  return (
    <details class="fold">
      <summary>
        {t('quotes.paraphrases')} <span class="count">{t('section.count', { count: paraphrases.length })}</span>
      </summary>
      <ul class="paraphrases" {...own}>
        {paraphrases.map(({ text, speaker }, index) => (
          <li key={index}>
            <strong>{speaker.name}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
