/**
 * Query parameters that only say where a visitor came from. Sources: the vendors' own documentation, the tracking lists of
 * Firefox (query stripping), Brave and ClearURLs. Names that sites also use for content are bound to a host or a value.
 */
interface Rule {
  readonly name: RegExp;
  /** Only on these registrable hosts. */
  readonly host?: RegExp;
  /** Only with such a value. */
  readonly value?: RegExp;
  readonly source: string;
}

const RULES: readonly Rule[] = [
  { name: /^utm_\w+$/i, source: 'Urchin, Google Analytics campaigns' },
  { name: /^(?:gclid|gclsrc|dclid|gbraid|wbraid|_gl|_ga|srsltid)$/i, source: 'Google Ads, Analytics, Merchant Center' },
  { name: /^(?:fbclid|fb_action_ids|fb_action_types|fb_source|fb_ref|igshid|igsh)$/i, source: 'Meta' },
  { name: /^(?:msclkid|cvid)$/i, source: 'Microsoft Advertising' },
  {
    name: /^(?:twclid|ttclid|li_fat_id|epik|rdt_cid|sccid|yclid|ysclid)$/i,
    source: 'X, TikTok, LinkedIn, Pinterest, Reddit, Snapchat, Yandex',
  },
  { name: /^(?:mc_cid|mc_eid|mc_tc)$/i, source: 'Mailchimp' },
  { name: /^(?:_hsenc|_hsmi|__hssc|__hstc|__hsfp|hsctatracking)$/i, source: 'HubSpot' },
  { name: /^mkt_tok$/i, source: 'Marketo' },
  {
    name: /^(?:oly_enc_id|oly_anon_id|vero_id|vero_conv|wickedid|_openstat|ml_subscriber|ml_subscriber_hash|bsft_\w+|sb_referer_host)$/i,
    source: 'mailing services (Firefox and Brave lists)',
  },
  { name: /^(?:s_cid|cmpid)$/i, source: 'Adobe Analytics campaigns' },
  {
    name: /^(?:xtor|at_(?:medium|campaign\w*|custom\d?|format|variant|creation|emailtype|send_date|recipient_id|link\w*|bbc_team|ptr_name|platform))$/i,
    source: 'AT Internet / Piano Analytics',
  },
  { name: /^(?:pk|mtm|piwik)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)$/i, source: 'Matomo' },
  { name: /^(?:wt_mc|wt_zmc)$/i, source: 'Webtrekk' },
  { name: /^ocid$/i, host: /(?:^|\.)(?:bbc\.(?:com|co\.uk)|msn\.com|microsoft\.com)$/, source: 'BBC, Microsoft' },
  {
    name: /^smid$/i,
    host: /(?:^|\.)nytimes\.com$/,
    value: /^[a-z]+(?:-\w+)?$/i,
    source: 'The New York Times',
  },
  {
    name: /^ito$/i,
    host: /(?:^|\.)(?:dailymail\.co\.uk|thisismoney\.co\.uk|metro\.co\.uk|inews\.co\.uk)$/,
    source: 'DMG Media',
  },
  { name: /^cmp$/i, host: /(?:^|\.)theguardian\.com$/, source: 'The Guardian' },
  { name: /^ref_src$/i, value: /^twsrc/i, source: 'X embeds' },
  {
    name: /^(?:ref_url|si|feature)$/i,
    host: /(?:^|\.)(?:youtube\.com|youtu\.be|twitter\.com|x\.com|spotify\.com)$/,
    source: 'share links of YouTube, X and Spotify',
  },
  // Elsewhere `ref` names branches, planning applications and articles.
  {
    name: /^ref$/i,
    value:
      /^(?:home(?:page)?|nav|footer|sidebar|newsletter|email|rss|share|social|twitter|facebook|fb|linkedin|reddit|producthunt|hackernews|pocket|[a-z0-9-]+\.(?:com|org|net|co\.uk|io))$/i,
    source: 'ClearURLs (value-bound here)',
  },
];

/** Whether a query parameter tracks. The name and value as they stand in the URL, decoded. */
export function isTracking(name: string, value: string, host: string): boolean {
  return RULES.some(
    (rule) => rule.name.test(name) && (!rule.host || rule.host.test(host)) && (!rule.value || rule.value.test(value)),
  );
}
