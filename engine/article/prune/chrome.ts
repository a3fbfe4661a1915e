import { NAVIGATION } from './element-kinds.ts';
import type { PageAccess } from './page-access.ts';

/**
 * What publishing systems call the boxes around an article. Whole words of a class or id; source: the class names of the
 * false text on the public extraction benchmark, and Readability's own list of unlikely names.
 */
const NAMES =
  /(?:^|[\s_-])(?:related(?:-?(?:articles?|stories|posts?|content|links?|news|items|topics|coverage))?|recommend(?:ed|ations?)|read-?(?:more|next)|more-?(?:stories|news|from|articles)|most-?(?:read|popular|viewed|shared|commented)|trending|popular-?(?:posts|articles|stories)|newsletter(?:s|-?(?:signup|sign-up|form|box|promo))?|sign-?up(?:-?(?:form|box))?|subscri(?:be|ption)(?:-?(?:box|form|cta|banner))?|share(?:-?(?:bar|buttons?|tools?|links?|icons?|this|box))?|sharing|social(?:-?(?:share|sharing|links?|icons?|buttons?|bar|media-?links?))?|sharedaddy|addthis\w*|comments?(?:-?(?:area|section|list|respond|form))?|disqus\w*|respond|author-?(?:bio|box|info|card|about)|about-?(?:the-?)?author|breadcrumbs?|pagination|pager|post-?nav(?:igation)?|nav-?links|tag-?(?:list|cloud)s?|tags(?:-?list)?|post-?tags|taboola\w*|outbrain\w*|cookie(?:s|-?(?:banner|bar|notice|consent))?|consent|gdpr|advert(?:isement)?s?|ad-?(?:slot|unit|container|wrapper|banner)|sponsor(?:ed)?|skip-?links?|print-?only|paywall-?(?:banner|promo)|promo(?:tion)?s?|teaser-?(?:list|box)|app-?promo|donat(?:e|ion)-?(?:box|banner|cta)|jp-relatedposts|toolbar|lightbox-?(?:controls|nav)|gallery-?(?:nav|count|controls)|slideshow-?(?:nav|controls))(?:$|[\s_-])/i;
/** The same in German, French, Spanish and Welsh, as their sites name classes. */
const OTHER_NAMES =
  /(?:^|[\s_-])(?:autor(?:en|in)?-?(?:box|info|kasten|profil)|ueber-den-autor|verwandte?(?:-?\w+)?|aehnliche(?:-?\w+)?|empfehlung(?:en)?|weitere-?(?:artikel|meldungen|themen|beitraege|nachrichten|news)|mehr-?zum-?thema|lesen-?sie-?auch|auch-?interessant|meistgelesen|teilen|kommentare?|anzeigen?|werbung|schlagwort(?:e|liste)?|brotkrumen?|krumenpfad|spenden-?(?:box|formular|aufruf|banner)|mitglied-?werden|druckversion|lire-?aussi|a-?lire-?aussi|sur-?le-?meme-?sujet|fil-?d-?ariane|fil-?ariane|partag(?:e|er|es)|commentaires?|publicite|abonnement|a-?propos-?de-?l-?auteur|mots-?cles|te-?puede-?interesar|relacionad[oa]s?|noticias-?relacionadas|compartir|comentarios|etiquetas|publicidad|migas|boletin|rhannu|sylwadau|briwsion)(?:$|[\s_-])/i;
/** Boxes that ask for consent, by the names of the common consent tools: never the article, however long their text. */
const CONSENT =
  /(?:^|[\s_-])(?:cookie-?(?:banner|bar|notice|consent|layer|overlay|dialog|modal|wall|hinweis|law)|cookiebot|cybotcookiebot\w*|consent(?:-?(?:banner|layer|overlay|dialog|modal|wall|manager))?|gdpr|dsgvo|onetrust\w*|usercentrics\w*|didomi\w*|klaro|borlabs\w*|cmp(?:box|wrapper|-?(?:container|banner))|qc-cmp\w*|sp_message\w*|truste\w*|cc-window|tarteaucitron\w*|iubenda\w*|cky-\w+|cmplz-\w+)(?:$|[\s_-])/i;
/** Words for screen readers alone, by the names that frameworks give them: seen by nobody, "opens in a new window". */
const UNSEEN =
  /(?:^|\s)(?:sr-only|sr_only|screen-?reader(?:-?(?:text|only))?|visually-?hidden|govuk-visually-hidden|element-invisible|assistive-text|u-hidden-visually|a11y-hidden)(?:$|\s)/i;
/** What publishing systems call a box of the article's own points or documents. */
const OWN =
  /(?:^|[\s_-])(?:key-?(?:points?|facts?|takeaways?|findings?|messages?|issues?|stats?)|takeaways?|at-?a-?glance|in-?brief|tl-?dr|(?:story-?)?highlights|summary(?:-?box)?|fact-?box|facts-?box|info-?box|info-?kasten|faktenbox|kurzfassung|essentiel|encadre|a-?retenir|resumen|downloads?(?:-?(?:box|card|list))?|documents?(?:-?(?:box|list))?|publication-?(?:link|box|download)|report-?(?:box|link|download)|resources?-?(?:box|list)|sources?-?(?:box|list)?|callout|pull-?out|further-?information)(?:$|[\s_-])/i;
const CAPTION = /caption/i;
const PAGER = /pagin|pager|page-?(?:num|links)/i;
const ROLES = /^(?:navigation|banner|contentinfo|search|menu|menubar|toolbar|alert|alertdialog)$/;
/** The headline, and posts that the article embeds (their boxes are called "social" as well). */
const PROTECTED = 'h1,blockquote[class*="tweet"],blockquote[class*="instagram"],blockquote[class*="bluesky"]';
const ARTICLE = 'article,main,[role="main"],[itemprop="articleBody"]';

/** The most of the page's running text that a box may hold and still go, by its verdict. */
export const MAX_SHARES = { chrome: 0.1, form: 0.3, consent: 1 } as const;

/**
 * What a box is by its name: chrome goes unless it holds much of the text, a form
 * unless it is the frame of the whole page, a request for consent in any case.
 */
export type Verdict = keyof typeof MAX_SHARES | null;

/** What a class or id says. */
interface Named {
  readonly verdict: Verdict;
  readonly isUnseen: boolean;
  readonly isPager: boolean;
  readonly isCaption: boolean;
  readonly isOwn: boolean;
}

export const NAMELESS: Named = { verdict: null, isUnseen: false, isPager: false, isCaption: false, isOwn: false };

/** A box of the page: what its element, class, id and role say. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** The bits of its name. */
  readonly kind: number;
  readonly named: Named;
  readonly byId: Named;
  readonly role: string | null;
}

/** As far as a class or id is read, in characters: utility classes make long ones. */
const LONGEST_NAMES = 2_000;

/** Tells the boxes around an article by their element, role, class and id. */
export class ChromeNames {
  private readonly known = new Map<string, Named>();
  private readonly page: PageAccess;

  constructor(page: PageAccess) {
    this.page = page;
  }

  /** What a class or id says. Pages repeat few names many times: each is tried once. */
  of(text: string | null): Named {
    if (!text) return NAMELESS;
    let named = this.known.get(text);
    if (named === undefined) {
      const names = text.slice(0, LONGEST_NAMES);
      named = {
        verdict: CONSENT.test(names) ? 'consent' : NAMES.test(names) || OTHER_NAMES.test(names) ? 'chrome' : null,
        isUnseen: UNSEEN.test(names),
        isPager: PAGER.test(names),
        isCaption: CAPTION.test(names),
        isOwn: OWN.test(names),
      };
      this.known.set(text, named);
    }
    return named;
  }

  /** The verdict on a box of the live page. Never on one that holds the headline, or for consent the article. */
  verdict({ element, name, kind, named, byId, role }: Box): Verdict {
    const { find } = this.page;
    const stated = named.verdict ?? byId.verdict;
    if (stated === 'consent') return find(element, ARTICLE) ? null : stated;
    const isChrome = stated !== null || (kind & NAVIGATION) !== 0 || (role !== null && ROLES.test(role));
    if (!isChrome && name !== 'form') return null;
    if (find(element, PROTECTED)) return null;
    return name === 'form' ? 'form' : 'chrome';
  }
}
