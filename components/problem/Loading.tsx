import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../translate.ts';

/** While the page is being read. The sentence stands in the heading, where the focus is. */
export function Loading() {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="message" aria-busy="true">
      <h1 ref={heading} tabIndex={-1}>
        {t('status.reading')}
      </h1>
    </main>
  );
}
