/** What is loaded only when an article is handed on. */
export { handOnFile } from '../../formats/index.ts';
export { articleMarkup } from './article-markup.ts';
