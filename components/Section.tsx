import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import { useTranslate } from './translate.ts';

interface SectionProps {
  readonly id: string;
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
        <h2 id={id} tabIndex={-1}>
          <Icon name={icon} />
          {title} {count !== null && <span class="count">{t('section.count', { count })}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
