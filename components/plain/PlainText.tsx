import { useMemo } from 'preact/hooks';
import { useGrown } from '../growth/use-grown.ts';
import { useOwnLanguage } from '../own-language.ts';
import { textParts } from './text-parts.ts';

/** The article's words as plain text, a long one part by part. */
export function PlainText({ text }: { readonly text: string }) {
  const own = useOwnLanguage();
  const parts = useMemo(() => textParts(text), [text]);
  const grown = useGrown(parts.length, 1, 1);
  return (
    <div class="plain-text" {...own}>
      {parts.length === 1
        ? text
        : parts.slice(0, grown).map((part, index) => (
            <div key={index} class="part">
              {part}
            </div>
          ))}
    </div>
  );
}
