import type { Ref } from 'preact';
import { ButtonWords, spokenName } from './ButtonWords.tsx';
import { Icon, type IconName } from './Icon.tsx';

interface ToolProps {
  readonly name: string;
  /** Words under the drawing where there is little room; a part of the name. */
  readonly short?: string | undefined;
  readonly icon: IconName;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
}

/** A button of the view's own tools. */
export function Tool({ name, short, icon, ...button }: ToolProps) {
  return (
    <button type="button" class={`tool tool-${icon}`} {...spokenName({ name, short })} {...button}>
      <Icon name={icon} />
      <ButtonWords name={name} short={short} />
    </button>
  );
}
