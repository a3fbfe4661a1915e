import { defineContentScript } from 'wxt/utils/define-content-script';
import { capturePage } from '../../platform/capture-page.ts';

export default defineContentScript({
  registration: 'runtime',
  main: () => capturePage(document),
});
