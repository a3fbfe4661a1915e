import { useCallback, useMemo } from 'preact/hooks';
import { type Digest, rankSources, type Source, type SourceKind } from '../../engine/index.ts';
import { sourcesCopy } from '../../formats/index.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { Growing, isLong } from '../growth/Growing.tsx';
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

/** Kinds that few readers look for: folded where there are others. */
const FOLDED: ReadonlySet<SourceKind> = new Set(['commerce', 'social']);

/** Places in the order to show: all, those to fold, and the others; all where every one would be folded. */
function arranged(sources: readonly Source[]): Readonly<Record<'ranked' | 'folded' | 'open', readonly number[]>> {
  const ranked = rankSources(sources);
  const isFolded = (index: number) => FOLDED.has(sources[index]?.kind ?? 'other');
  const folded = ranked.filter(isFolded);
  const open = folded.length < ranked.length ? ranked.filter((index) => !isFolded(index)) : ranked;
  return { ranked, folded, open };
}

interface EntriesProps {
  readonly digest: Digest;
  /** Places of the sources in the digest, in the order to show. */
  readonly places: readonly number[];
}

function Entries({ digest: { sources, article }, places }: EntriesProps) {
  const entry = useCallback(
    (index: number) => {
      const source = sources[index];
      return source ? <SourceEntry key={source.url} source={source} article={article} index={index} /> : null;
    },
    [sources, article],
  );
  return (
    <ol class={isLong(places.length) ? 'cards long' : 'cards'}>
      <Growing items={places} entry={entry} />
    </ol>
  );
}

/** Where the article links to, reports and data first, shops and social media folded; and what it names without a link. */
export function Sources({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const { sources, mentions = [] } = digest;
  const { ranked, folded, open } = useMemo(() => arranged(sources), [sources]);
  return (
    <Section
      id={sectionIds.sources}
      icon="source"
      title={t('section.sources')}
      count={sources.length}
      action={<CopySources digest={digest} />}
    >
      {sources.length === 0 && <p class="none">{t('sources.none')}</p>}
      {open.length > 0 && <Entries digest={digest} places={open} />}
      {open !== ranked && folded.length > 0 && (
        <details class="fold">
          <summary>
            {t('sources.folded')} <span class="count">{t('section.count', { count: folded.length })}</span>
          </summary>
          <Entries digest={digest} places={folded} />
        </details>
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
