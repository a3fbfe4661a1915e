import { useLayoutEffect, useRef } from 'preact/hooks';

interface FragmentProps {
  readonly content: DocumentFragment;
  readonly class: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Shows nodes that Preact did not make. The nodes stay where they were put; a new fragment replaces them. */
export function Fragment({ content, ...attributes }: FragmentProps) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(content);
  }, [content]);
  return <div ref={holder} {...attributes} />;
}
