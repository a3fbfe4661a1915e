import { defineContentScript } from 'wxt/utils/define-content-script';
import { createHighlighter } from '../../platform/on-page/highlighter.ts';

export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.plainspokenHighlighter ??= createHighlighter(window);
  },
});
