/**
 * What publishing systems call the boxes around an article. Whole words of a class or id; source: the class names of the
 * false text on the public extraction benchmark, and Readability's own list of unlikely names.
 */
const NAMES =
  /(?:^|[\s_-])(?:related(?:-?(?:articles?|stories|posts?|content|links?|news|items|topics|coverage))?|recommend(?:ed|ations?)|read-?(?:more|next)|more-?(?:stories|news|from|articles)|most-?(?:read|popular|viewed|shared|commented)|trending|popular-?(?:posts|articles|stories)|newsletter(?:s|-?(?:signup|sign-up|form|box|promo))?|sign-?up(?:-?(?:form|box))?|subscri(?:be|ption)(?:-?(?:box|form|cta|banner))?|share(?:-?(?:bar|buttons?|tools?|links?|icons?|this|box))?|sharing|social(?:-?(?:share|sharing|links?|icons?|buttons?|bar|media-?links?))?|sharedaddy|addthis\w*|comments?(?:-?(?:area|section|list|respond|form))?|disqus\w*|respond|author-?(?:bio|box|info|card|about)|about-?(?:the-?)?author|breadcrumbs?|pagination|pager|post-?nav(?:igation)?|nav-?links|tag-?(?:list|cloud)s?|tags(?:-?list)?|post-?tags|taboola\w*|outbrain\w*|cookie(?:s|-?(?:banner|bar|notice|consent))?|consent|gdpr|advert(?:isement)?s?|ad-?(?:slot|unit|container|wrapper|banner)|sponsor(?:ed)?|skip-?links?|print-?only|paywall-?(?:banner|promo)|promo(?:tion)?s?|teaser-?(?:list|box)|app-?promo|donat(?:e|ion)-?(?:box|banner|cta)|jp-relatedposts|toolbar|lightbox-?(?:controls|nav)|gallery-?(?:nav|count|controls)|slideshow-?(?:nav|controls))(?:$|[\s_-])/i;
const ROLES = /^(?:navigation|banner|contentinfo|search|menu|menubar|toolbar|alert|alertdialog)$/;
const TAGS = new Set(['nav', 'menu']);
/** Elements that stand for the page or its article, whatever they are called. */
const NEVER = new Set(['body', 'main', 'article', 'p', 'blockquote', 'h1', 'h2', 'figure', 'li', 'td', 'tr', 'tbody']);
const BOXES = 'div,section,ul,ol,nav,menu,aside,header,footer,span,form,dl';
/** The most of the page's running text that a box may hold and still count as chrome. */
const MAX_SHARE = 0.1;
const PROSE = 80;
/** The headline, and posts that the article embeds (their boxes are called "social" as well). */
const PROTECTED = 'h1,blockquote[class*="tweet"],blockquote[class*="instagram"],blockquote[class*="bluesky"]';

/**
 * Drops navigation, share bars, related stories, comments and offers by their names, before Readability weighs them. Never
 * what holds the h1 or more than a tenth of the page's running text.
 */
export function dropChrome(body: Element): void {
  const suspects = [...body.querySelectorAll(BOXES)].filter(isNamed);
  if (!suspects.length) return;
  const total = proseLength(body);
  for (const box of suspects) {
    if (!box.parentElement || box.querySelector(PROTECTED)) continue;
    if (proseLength(box) <= total * MAX_SHARE) box.remove();
  }
}

function isNamed(element: Element): boolean {
  if (NEVER.has(element.localName)) return false;
  if (TAGS.has(element.localName) || ROLES.test(element.getAttribute('role') ?? '')) return true;
  const { className, id } = element;
  return (className !== '' && NAMES.test(className)) || (id !== '' && NAMES.test(id));
}

/** Characters of paragraphs long enough to be running text. */
function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p,blockquote')) {
    const own = paragraph.textContent?.length ?? 0;
    if (own >= PROSE) length += own;
  }
  return length;
}
