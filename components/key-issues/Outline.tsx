import { useOwnLanguage } from '../own-language.ts';
import { useTranslate } from '../translate.ts';

/** For an article without points: says so, and shows its subheadings as what they are. */
export function Outline({ headings }: { readonly headings: readonly string[] }) {
  const t = useTranslate();
  const own = useOwnLanguage();
  return (
    <>
      <p class="none">{t('keyIssues.none')}</p>
      {headings.length > 0 && (
        <>
          <p id="outline">{t('keyIssues.outline')}</p>
          <ul class="outline" aria-labelledby="outline" {...own}>
            {headings.map((heading, index) => (
              <li key={index}>{heading}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
