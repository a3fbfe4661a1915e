/** The parts of a text fragment: https://wicg.github.io/scroll-to-text-fragment/ */
export interface TextFragment {
  readonly textStart: string;
  readonly textEnd?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Percent-encoded, the hyphen too: it marks prefix and suffix. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** The part of an address behind "#" that leads to words: ":~:text=prefix-,start,end,-suffix". */
export function textDirective({ textStart, textEnd, prefix, suffix }: TextFragment): string {
  const parts = [
    prefix ? `${encoded(prefix)}-` : null,
    encoded(textStart),
    textEnd ? encoded(textEnd) : null,
    suffix ? `-${encoded(suffix)}` : null,
  ];
  return `:~:text=${parts.filter((part) => part !== null).join(',')}`;
}
