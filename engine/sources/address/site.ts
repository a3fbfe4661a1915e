import { getDomain } from 'tldts-icann';
import { hostNameOf } from '../../text/address.ts';
import { remembered } from '../../text/remembered.ts';

/**
 * Hosts where each subdomain is somebody else's site. Source: the private part of the Public Suffix List, cut to the
 * platforms that articles link to; the whole of it would double the extension's weight.
 */
const SHARED =
  /(?:^|\.)([^.]+\.(?:github\.io|gitlab\.io|blogspot\.(?:com|co\.uk|de|fr)|wordpress\.com|substack\.com|tumblr\.com|netlify\.app|vercel\.app|pages\.dev|web\.app|firebaseapp\.com|herokuapp\.com|wixsite\.com|weebly\.com|azurewebsites\.net|neocities\.org|hypotheses\.org|wpengine\.com|squarespace\.com|typepad\.com|livejournal\.com|medium\.com))$/;

/** What makes two addresses one site: the registrable domain, the subdomain on a shared platform, else the host. */
export function siteOf(url: string): string {
  return siteOfHost(hostOf(url));
}

/** The site of a host name without a closing dot. */
export const siteOfHost = remembered(
  (host) => SHARED.exec(host)?.[1] ?? getDomain(host, { extractHostname: false }) ?? host,
);

/** The host name of an address without a closing dot; empty for what is none. */
export function hostOf(url: string): string {
  return hostNameOf(url).replace(/\.$/, '');
}
