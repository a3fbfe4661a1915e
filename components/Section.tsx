import type { ComponentChildren } from 'preact';
import { spokenPlace } from '../formats/index.ts';
import { Icon, type IconName } from './Icon.tsx';
import { ListenFrom } from './listen/ListenFrom.tsx';
import type { sectionIds } from './section-ids.ts';
import { useTranslate } from './translate.ts';

interface SectionProps {
  readonly id: (typeof sectionIds)[keyof typeof sectionIds];
  readonly icon: IconName;
  readonly title: string;
  /** null for a section whose content is not counted. */
  readonly count: number | null;
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section with its heading and count. The heading takes the focus of a jump link. */
export function Section({ id, icon, title, count, action, children }: SectionProps) {
  const t = useTranslate();
  return (
    <section class={`section section-${id}`}>
      <div class="section-head">
        <h2 id={id} tabIndex={-1} data-spoken={spokenPlace.section(id)}>
          <Icon name={icon} />
          {title} {count !== null && <span class="count">{t('section.count', { count })}</span>}
        </h2>
        {count !== 0 && <ListenFrom place={spokenPlace.section(id)} describedBy={id} />}
        {action}
      </div>
      {children}
    </section>
  );
}
