export interface Clip {
  readonly text: string;
  readonly html: string | null;
}

/** Copies by way of the copy event, for where the clipboard API refuses; needs the click that led here. */
function copyBySelection({ text, html }: Clip): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}

async function copyByClipboard({ text, html }: Clip): Promise<void> {
  if (html === null || typeof ClipboardItem !== 'function') return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  const item = new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) });
  return navigator.clipboard.write([item]);
}

/** Puts a clip on the clipboard as plain text and, where it has it, as HTML. False when the browser lets neither way. */
export async function copyToClipboard(clip: Clip): Promise<boolean> {
  try {
    await copyByClipboard(clip);
    return true;
  } catch {
    return copyBySelection(clip);
  }
}
