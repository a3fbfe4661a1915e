import type { Digest } from '../engine/index.ts';
import { countPoints } from './counts.ts';
import { Icon, type IconName } from './Icon.tsx';
import { sectionIds } from './section-ids.ts';
import { useTranslate } from './translate.ts';

/** Links to the sections, with how much each holds. */
export function SectionNav({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const links: readonly { id: string; icon: IconName; name: string; count: number | null }[] = [
    { id: sectionIds.keyIssues, icon: 'list', name: t('section.keyIssues'), count: countPoints(digest) },
    { id: sectionIds.quotes, icon: 'quote', name: t('section.quotes'), count: digest.quotes.length },
    { id: sectionIds.sources, icon: 'source', name: t('section.sources'), count: digest.sources.length },
    { id: sectionIds.article, icon: 'article', name: t('section.article'), count: null },
  ];
  return (
    <nav class="sections" aria-label={t('nav.label')}>
      <ul>
        {links.map(({ id, icon, name, count }) => (
          <li key={id}>
            <a href={`#${id}`} class={`tab tab-${id}`}>
              <Icon name={icon} />
              {name} {count !== null && <span class="count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
