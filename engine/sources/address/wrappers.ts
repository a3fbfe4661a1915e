import { codedTarget } from './coded-wrappers.ts';

/**
 * Addresses that only lead on to the one they carry. Unwrapping is safe where the vendor documents the parameter or it
 * has been stable for years; a shortener carries nothing and stays. Source: ClearURLs' redirection rules and the vendors.
 */
interface Wrapper {
  readonly host: RegExp;
  readonly path: RegExp;
  /** The parameters that may carry the address, in order. */
  readonly parameters: readonly string[];
  readonly name: string;
}

const WRAPPERS: readonly Wrapper[] = [
  {
    name: 'Google',
    host: /^(?:www\.)?google\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/,
    path: /^\/url$/,
    parameters: ['url', 'q'],
  },
  { name: 'Google ads', host: /^(?:www\.)?googleadservices\.com$/, path: /^\/pagead\/aclk$/, parameters: ['adurl'] },
  {
    name: 'Facebook',
    host: /^(?:lm?\.|www\.|m\.)?facebook\.com$/,
    path: /^\/(?:l\.php|flx\/warn\/?)$/,
    parameters: ['u'],
  },
  { name: 'Instagram', host: /^l\.instagram\.com$/, path: /^\/?$/, parameters: ['u'] },
  { name: 'Messenger', host: /^l\.messenger\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { name: 'Threads', host: /^l\.threads\.(?:net|com)$/, path: /^\/?$/, parameters: ['u'] },
  { name: 'WhatsApp', host: /^l\.wl\.co$/, path: /^\/l$/, parameters: ['u'] },
  {
    name: 'Outlook SafeLinks',
    host: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us)$/,
    path: /^\//,
    parameters: ['url'],
  },
  {
    name: 'Teams SafeLinks',
    host: /^statics\.teams\.cdn\.(?:office|live)\.(?:net|com)$/,
    path: /^\/evergreen-assets\/safelinks/,
    parameters: ['url'],
  },
  {
    name: 'Microsoft mailings',
    host: /\.safelink\.emails\.azure\.net$/,
    path: /^\/redirect/,
    parameters: ['destination'],
  },
  {
    name: 'LinkedIn',
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/(?:redirect|general-malware-page|suspicious-page)|safety\/go)\/?$/,
    parameters: ['url'],
  },
  { name: 'YouTube', host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { name: 'Reddit', host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { name: 'Steam', host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameters: ['u', 'url'] },
  { name: 'VK', host: /^(?:m\.|www\.)?vk\.com$/, path: /^\/away(?:\.php)?$/, parameters: ['to'] },
  { name: 'Tumblr', host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { name: 'Medium', host: /^medium\.com$/, path: /^\/r\/?$/, parameters: ['url'] },
  { name: 'SoundCloud', host: /^(?:gate|exit)\.sc$/, path: /^\/?$/, parameters: ['url'] },
  { name: 'Pinterest', host: /^(?:www\.)?pinterest\.[a-z.]{2,6}$/, path: /^\/offsite\/?$/, parameters: ['url'] },
  { name: 'Weibo', host: /^(?:weibo\.cn|www\.weibo\.com)$/, path: /^\/sinaurl$/, parameters: ['u'] },
  { name: 'Zhihu', host: /^link\.zhihu\.com$/, path: /^\/?$/, parameters: ['target'] },
  {
    name: 'Bing news and mail',
    host: /^(?:www\.)?bing\.com$/,
    path: /^\/(?:news\/apiclick\.aspx|alink\/link)$/,
    parameters: ['url'],
  },
  { name: 'DuckDuckGo', host: /^(?:www\.|html\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { name: 'Slack', host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { name: 'Disqus', host: /^disq\.us$/, path: /^\/url$/, parameters: ['url'] },
  {
    name: 'GMX and Web.de',
    host: /^deref-(?:gmx|web|mail)\.[a-z]{2,3}$/,
    path: /^\/mail\//,
    parameters: ['redirectUrl'],
  },
  { name: 'Proofpoint', host: /^urldefense\.proofpoint\.com$/, path: /^\/v1\/url$/, parameters: ['u'] },
  { name: 'Barracuda', host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, parameters: ['a'] },
  { name: 'Trellix', host: /^protect\d?\.fireeye\.com$/, path: /^\/(?:v1\/)?url$/, parameters: ['u'] },
  { name: 'Symantec', host: /^clicktime\.symantec\.com$/, path: /^\//, parameters: ['u'] },
  { name: 'Trend Micro', host: /\.trendmicro\.com$/, path: /^\/wis\/clicktime\//, parameters: ['url'] },
  {
    name: 'Skimlinks',
    host: /^(?:go\.skimresources\.com|go\.redirectingat\.com)$/,
    path: /^\/?$/,
    parameters: ['url'],
  },
  { name: 'Viglink', host: /^(?:redirect\.viglink\.com|go\.viglink\.com)$/, path: /^\//, parameters: ['u'] },
  { name: 'Digidip', host: /\.digidip\.net$/, path: /^\/visit$/, parameters: ['url'] },
  { name: 'Awin', host: /^(?:www\.)?awin1\.com$/, path: /^\/cread\.php$/, parameters: ['ued', 'p'] },
  { name: 'Rakuten', host: /^click\.linksynergy\.com$/, path: /^\/(?:deeplink|fs-bin\/click)$/, parameters: ['murl'] },
  { name: 'ShareASale', host: /^(?:www\.)?shareasale\.com$/, path: /^\/r\.cfm$/, parameters: ['urllink'] },
  { name: 'Tradedoubler', host: /^clk\.tradedoubler\.com$/, path: /^\/click$/, parameters: ['url'] },
  { name: 'Webgains', host: /^track\.webgains\.com$/, path: /^\/click\.html$/, parameters: ['wgtarget'] },
];

/** How an address in a query begins; spares most addresses the whole table. */
export const CARRIES = /=https?(?::|%3a)/i;
const WEB = /^https?:\/\//i;

/** The address that a redirect wrapper carries, as it stands there; null for any other address. */
export function unwrapped(url: URL): string | null {
  const carried = CARRIES.test(url.search) ? parameterTarget(url) : null;
  if (carried) return carried;
  const coded = codedTarget(url);
  return coded && WEB.test(coded) ? coded : null;
}

function parameterTarget(url: URL): string | null {
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  for (const name of wrapper?.parameters ?? []) {
    const carried = url.searchParams.get(name);
    if (carried && WEB.test(carried)) return carried;
  }
  return null;
}

const EXIT =
  /^\/(?:[\w-]+\/)*(?:redirect|redir|out|outbound|exit|external|extern|leave|leaving|away|goto|go|jump|link|click)(?:\.\w+)?\/?$/i;

/**
 * A site's own way out ("/redirect?url=…", "/exit.php?to=…"): the address of another site that a link to the page's own
 * site carries. Null where there is none. `isOwn` tells whether an address is of the page's site.
 */
export function wayOut(url: URL, isOwn: (url: string) => boolean): string | null {
  if (!CARRIES.test(url.search) || !EXIT.test(url.pathname)) return null;
  let target: string | null = null;
  // forEach: in a content script of Firefox the iterators of URLSearchParams are not iterable.
  url.searchParams.forEach((value) => {
    if (WEB.test(value) && !isOwn(value)) target ??= value;
  });
  return target;
}
