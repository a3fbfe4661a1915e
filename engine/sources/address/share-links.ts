import { siteOf } from './site.ts';

/** Buttons that send the page to others. Source: the platforms' documentation of their share endpoints. */
const SHARE: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:\w+\.)?(?:twitter|x)\.com$/, /^\/(?:intent|share|home)\b/],
  [/^(?:[\w-]+\.)?facebook\.com$/, /^\/(?:sharer|share\.php|dialog)\b/],
  [/^(?:\w+\.)?linkedin\.com$/, /^\/(?:shareArticle|sharing|cws\/share)\b/i],
  [/^(?:wa\.me|(?:api|web)\.whatsapp\.com)$/, /^\//],
  [/^(?:t|telegram)\.me$/, /^\/share\b/],
  [/^(?:\w+\.)?reddit\.com$/, /^\/submit\b/],
  [/^(?:\w+\.)?pinterest\.[a-z.]{2,6}$/, /^\/pin\/create\b/],
  [/^getpocket\.com$/, /^\/(?:save|edit)\b/],
  [/^share\.flipboard\.com$/, /^\//],
  [/^(?:www\.)?tumblr\.com$/, /^\/(?:share|widgets\/share)\b/],
  [/^news\.ycombinator\.com$/, /^\/submitlink\b/],
  [/^(?:www\.)?xing\.com$/, /^\/(?:spi\/shares|social\/share|app\/user)\b/],
  [/^vk\.com$/, /^\/share\.php\b/],
  [/^bsky\.app$/, /^\/intent\b/],
  [/^(?:www\.)?threads\.(?:net|com)$/, /^\/intent\b/],
  [/^(?:social-plugins\.)?line\.me$/, /share/i],
  [/^(?:www\.)?(?:addtoany|addthis|sharethis|shareaholic|printfriendly)\.com$/, /^\//],
  [
    /^(?:buffer\.com|bufferapp\.com|www\.instapaper\.com|digg\.com|www\.stumbleupon\.com|mix\.com)$/,
    /^\/(?:add|hello2|edit|submit)\b/,
  ],
];

/** Spares most hosts the whole table. */
const ANY_HOST = new RegExp(SHARE.map(([host]) => host.source).join('|'));
const CARRIES = /=https?(?::|%3a)/i;

/** Whether an address only passes the page on: a known share endpoint, or one that is handed an address of this site. */
export function isShareLink(url: URL, pageSite: string): boolean {
  const { hostname, pathname } = url;
  if (ANY_HOST.test(hostname) && SHARE.some(([host, path]) => host.test(hostname) && path.test(pathname))) return true;
  if (!CARRIES.test(url.search)) return false;
  let isHandedOn = false;
  // forEach: in a content script of Firefox the iterators of URLSearchParams are not iterable.
  url.searchParams.forEach((value) => {
    isHandedOn ||= /^https?:\/\//i.test(value) && siteOf(value) === pageSite;
  });
  return isHandedOn;
}
