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
    name: 'Google AMP viewer',
    host: /^(?:www\.)?google\.(?:[a-z]{2,3}|co\.[a-z]{2})$/,
    path: /^\/imgres$/,
    parameters: ['imgrefurl'],
  },
  { name: 'Facebook', host: /^(?:lm?\.|www\.)?facebook\.com$/, path: /^\/(?:l\.php|flx\/warn\/?)$/, parameters: ['u'] },
  { name: 'Instagram', host: /^l\.instagram\.com$/, path: /^\/?$/, parameters: ['u'] },
  { name: 'Messenger', host: /^l\.messenger\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { name: 'Threads', host: /^l\.threads\.(?:net|com)$/, path: /^\/?$/, parameters: ['u'] },
  { name: 'Outlook SafeLinks', host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  {
    name: 'Teams SafeLinks',
    host: /^statics\.teams\.cdn\.office\.net$/,
    path: /^\/evergreen-assets\/safelinks/,
    parameters: ['url'],
  },
  {
    name: 'LinkedIn',
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)\/?$/,
    parameters: ['url'],
  },
  { name: 'YouTube', host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { name: 'Reddit', host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { name: 'Steam', host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameters: ['u', 'url'] },
  { name: 'VK', host: /^(?:m\.|www\.)?vk\.com$/, path: /^\/away(?:\.php)?$/, parameters: ['to'] },
  { name: 'Tumblr', host: /^(?:t\.umblr|href\.li)\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { name: 'Pinterest', host: /^(?:www\.)?pinterest\.[a-z.]{2,6}$/, path: /^\/offsite\/?$/, parameters: ['url'] },
  { name: 'Bing', host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/, parameters: ['url'] },
  { name: 'DuckDuckGo', host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { name: 'Slack', host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { name: 'Disqus', host: /^disq\.us$/, path: /^\/url$/, parameters: ['url'] },
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
  { name: 'Partnerize', host: /^prf\.hn$/, path: /^\/click/, parameters: ['destination'] },
  { name: 'Proofpoint v2 target', host: /^urldefense\.proofpoint\.com$/, path: /^\/v1\/url$/, parameters: ['u'] },
  { name: 'Mimecast and Barracuda', host: /^linkprotect\.cudasvc\.com$/, path: /^\/url$/, parameters: ['a'] },
];

/** Spares most addresses the whole table. */
const CARRIES = /=https?(?::|%3a)/i;

/** The address that a redirect wrapper carries, as it stands there; null for any other address. */
export function unwrapped(url: URL): string | null {
  if (!CARRIES.test(url.search)) return null;
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  if (!wrapper) return null;
  for (const name of wrapper.parameters) {
    const carried = url.searchParams.get(name);
    if (carried && /^https?:\/\//i.test(carried)) return carried;
  }
  return null;
}
