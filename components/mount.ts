import { render, type VNode } from 'preact';
import type { Translate } from './translate.ts';

/**
 * Shows a view in a page of the extension, which takes its language and direction from the strings that the browser
 * chose; `title` names the page where its own document does not.
 */
export function mount(view: VNode, t: Translate, title?: string): void {
  const { documentElement } = document;
  documentElement.lang = t('locale');
  documentElement.dir = t('direction') === 'rtl' ? 'rtl' : 'ltr';
  if (title) document.title = `${title} – ${t('extName')}`;
  const root = document.querySelector('#app');
  if (root) render(view, root);
}
