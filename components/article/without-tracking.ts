import { handedOn } from '../../formats/index.ts';

/** Takes tracking parameters off every link of the article, for whoever follows or prints it. */
export function withoutTracking(article: DocumentFragment): void {
  for (const link of article.querySelectorAll('a[href]'))
    link.setAttribute('href', handedOn(link.getAttribute('href') ?? ''));
}
