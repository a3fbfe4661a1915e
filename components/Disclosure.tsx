import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { IconName } from './Icon.tsx';
import { Tool } from './Tool.tsx';

interface DisclosureProps {
  readonly name: string;
  /** Words on the button where there is little room; a part of the name. */
  readonly short?: string | undefined;
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

/** A tool that shows and hides what follows it. Escape closes it, and only it: not the popup around. */
export function Disclosure({ name, short, icon, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for the Escape of the controls inside
    <div class="disclosure" onKeyDown={onKeyDown}>
      <Tool
        ref={button}
        name={name}
        short={short}
        icon={icon}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      />
      <div id={id} class="disclosed" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
