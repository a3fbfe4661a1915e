import type { TextFile } from '../formats/index.ts';

/** The browser may read a large file a while after the press. */
const keptMs = 60_000;

/** Hands a file to the browser's own download, which needs no permission. It goes nowhere but to this computer. */
export function download({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
