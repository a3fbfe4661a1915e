/**
 * Wrappers that carry their target in the path or in a code of their own. Source: the vendors' descriptions of their
 * rewriting (Proofpoint URL Defense v2 and v3, Cisco Secure Web, Sophos Email, the AMP cache) and links as they send them.
 */
interface CodedWrapper {
  readonly name: string;
  readonly host: RegExp;
  /** The carried address as it stands there, decoded; null where there is none. */
  readonly target: (url: URL) => string | null;
}

const decoded = (text: string | undefined): string | null => {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** "…/s/www.example.org/a": "s" stands for https, its absence for http. */
function ampTarget(path: string, query: string): string | null {
  const [, secure, rest] = /^\/(?:amp|[acv])\/(s\/)?([\w-]+(?:\.[\w-]+)+(?:[/?].*)?)$/.exec(path) ?? [];
  return rest ? `${secure ? 'https' : 'http'}://${rest}${query}` : null;
}

/** Version 2 writes "%" as "-" and "/" as "_". */
function proofpoint2({ searchParams }: URL): string | null {
  return decoded(searchParams.get('u')?.replaceAll('-', '%').replaceAll('_', '/'));
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FIRST_RUN = 2;

/**
 * Version 3 puts the address between "__", with "*" for one character that it keeps in base64 behind ";", and "**" with a
 * letter for a run of them: A is two, B three, and so on.
 */
function proofpoint3({ href }: URL): string | null {
  const [, carried, code] = /\/v3\/__(.+?)__;([\w-]*={0,2})!/.exec(href) ?? [];
  if (!carried) return null;
  const kept = [...(fromBase64(code ?? '') ?? '')];
  const target = carried.replace(/\*(?:\*([\w-]))?/g, (_all, run?: string) =>
    kept.splice(0, run ? RUN_LENGTHS.indexOf(run) + FIRST_RUN : 1).join(''),
  );
  // Their code makes one slash of the two behind the scheme on some servers.
  return target.replace(/^(https?):\/(?!\/)/i, '$1://');
}

function fromBase64(code: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (byte) => byte.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const CODED: readonly CodedWrapper[] = [
  {
    name: 'Google AMP viewer',
    host: /^(?:www\.)?google\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$/,
    target: ({ pathname, search }) => (pathname.startsWith('/amp/') ? ampTarget(pathname, search) : null),
  },
  { name: 'AMP cache', host: /\.cdn\.ampproject\.org$/, target: ({ pathname, search }) => ampTarget(pathname, search) },
  {
    name: 'Proofpoint',
    host: /^urldefense(?:\.proofpoint)?\.(?:com|us)$/,
    target: (url) => (url.pathname.startsWith('/v2/') ? proofpoint2(url) : proofpoint3(url)),
  },
  {
    name: 'Cisco Secure Web',
    host: /^secure-web\.cisco\.com$/,
    target: ({ pathname }) => decoded(/\/(https?%3A.+)$/i.exec(pathname)?.[1]),
  },
  {
    name: 'Sophos',
    host: /\.protection\.sophos\.com$/,
    target: ({ searchParams }) => fromBase64(searchParams.get('u') ?? ''),
  },
  {
    name: 'Bing',
    host: /^(?:www\.)?bing\.com$/,
    // "a1" says that base64 follows.
    target: ({ pathname, searchParams }) =>
      pathname === '/ck/a' ? fromBase64(/^a1(.+)$/.exec(searchParams.get('u') ?? '')?.[1] ?? '') : null,
  },
  {
    name: 'Yahoo search',
    host: /^r\.search\.yahoo\.com$/,
    target: ({ pathname }) => decoded(/\/RU=([^/]+)\//.exec(pathname)?.[1]),
  },
  {
    name: 'Partnerize',
    host: /^prf\.hn$/,
    target: ({ pathname }) => decoded(/\/destination:(https?(?:%3A|:).+)$/i.exec(pathname)?.[1]),
  },
  {
    name: 'Commission Junction',
    host: /^www\.(?:anrdoezrs|dpbolvw|jdoqocy|kqzyfj|tkqlhce)\.(?:net|com)$/,
    target: ({ pathname, search }) => {
      const rest = /\/dlg\/(https?:\/\/?.+)$/i.exec(pathname)?.[1];
      return rest ? rest.replace(/^(https?):\/(?!\/)/i, '$1://') + search : null;
    },
  },
  {
    name: 'href.li',
    host: /^(?:href\.li|anonym\.to|nullrefer\.com)$/,
    target: ({ search }) => /^\?(https?:\/\/.+)$/i.exec(search)?.[1] ?? null,
  },
];

/** Spares most hosts the whole table. */
const ANY_HOST = new RegExp(CODED.map(({ host }) => host.source).join('|'));

/** The address that such a wrapper carries; null for any other address. */
export function codedTarget(url: URL): string | null {
  if (!ANY_HOST.test(url.hostname)) return null;
  return CODED.find(({ host }) => host.test(url.hostname))?.target(url) ?? null;
}
