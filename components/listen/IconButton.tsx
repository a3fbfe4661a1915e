import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../Icon.tsx';

interface IconButtonProps {
  readonly name: string;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly describedBy?: string;
  /** Takes the focus when it comes. */
  readonly isStart?: boolean;
}

/** A button of one picture; its name is what pointing at it shows. */
export function IconButton({ name, icon, onPress, describedBy, isStart = false }: IconButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isStart) button.current?.focus({ preventScroll: true });
  }, [isStart]);
  return (
    <button
      ref={button}
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-describedby={describedBy}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
