/** Dims the page but for a band of lines; the reader scrolls the text through it. The style sheet sets its height. */
export function LineFocus({ lines }: { readonly lines: number }) {
  return lines > 0 ? <div class="line-focus" aria-hidden="true" /> : null;
}
