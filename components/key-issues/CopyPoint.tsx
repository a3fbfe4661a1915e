import type { Article } from '../../engine/index.ts';
import { type Line, pointCopy } from '../../formats/index.ts';
import { useCopy } from '../copy/copy-context.ts';
import { copyWords } from '../copy/copy-words.ts';
import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';

interface CopyPointProps {
  readonly lead: string | null;
  readonly line: Line;
  /** Its place in its list, from 0. */
  readonly index: number;
  readonly article: Article;
}

/** Copies one point of a list. The popup has no room for it: its style sheet leaves it out. */
export function CopyPoint({ lead, line, index, article }: CopyPointProps) {
  const t = useTranslate();
  const copy = useCopy();
  const number = index + 1;
  return (
    <button
      type="button"
      class="copy-point"
      aria-label={t('action.copyPoint', { number })}
      onClick={() => copy(pointCopy(lead, line, article, copyWords(t)), t('copied.point', { number }))}
    >
      <Icon name="copy" />
    </button>
  );
}
