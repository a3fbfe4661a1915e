import { defineContentScript } from 'wxt/utils/define-content-script';
import { makeDirectives } from '../../platform/on-page/make-directives.ts';

export default defineContentScript({
  registration: 'runtime',
  main() {
    globalThis.plainspokenDirectives ??= (passages) => makeDirectives(document.documentElement, passages);
  },
});
