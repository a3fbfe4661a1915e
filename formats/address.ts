/** Parameters that only follow the reader about: utm_*, click identifiers and mailing tags. */
const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_anon_id|oly_enc_id|at_medium|at_campaign|ns_mchannel|ns_source|ns_campaign|ftag|cmpid|s_cid|ref_src|ref_url|ocid|wt_mc|pk_campaign|pk_kwd|mtm_\w+|srsltid|ttclid|li_fat_id)$/i;

/** The address that leads to words of the page: with a text directive (":~:text=…"), which stands behind any fragment. */
export function addressOfWords(address: string, directive: string | null): string {
  const url = handedOn(address);
  if (directive === null || !/^https?:/i.test(url)) return url;
  return url.includes('#') ? url + directive : `${url}#${directive}`;
}

/** The address as it is handed on: without tracking parameters and text fragments. Anything unreadable stays as it is. */
export function handedOn(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  const fragment = url.hash.indexOf(':~:');
  if (fragment >= 0) url.hash = url.hash.slice(0, fragment).replace(/^#$/, '');
  return url.href;
}
