import type { Digest } from '../../engine/index.ts';
import { sourcesCopy } from '../../formats/index.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { useOwnLanguage } from '../own-language.ts';
import { Section } from '../Section.tsx';
import { sectionIds } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';
import { SourceEntry } from './SourceEntry.tsx';

/** The button for all sources; nothing where there are none. */
export function CopySources({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  if (digest.sources.length === 0) return null;
  return (
    <CopyButton
      name={t('action.copySources')}
      what={t('copied.sources')}
      pieces={() => sourcesCopy(digest, copyWords(t))}
    />
  );
}

/** Where the article links to, and what it names without a link. */
export function Sources({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const { sources, mentions = [] } = digest;
  return (
    <Section
      id={sectionIds.sources}
      icon="source"
      title={t('section.sources')}
      count={sources.length}
      action={<CopySources digest={digest} />}
    >
      {sources.length === 0 && <p class="none">{t('sources.none')}</p>}
      {sources.length > 0 && (
        <ol class="cards">
          {sources.map((source, index) => (
            <SourceEntry key={source.url} source={source} article={digest.article} index={index} />
          ))}
        </ol>
      )}
      {mentions.length > 0 && (
        <details class="fold">
          <summary>
            {t('sources.mentions')} <span class="count">{t('section.count', { count: mentions.length })}</span>
          </summary>
          <ul {...own}>
            {mentions.map(({ name }, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
