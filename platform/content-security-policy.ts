/**
 * What the extension's own pages may load: their own files (`connect-src`: the word lists), nothing else, and no markup
 * without DOMPurify's Trusted Types policy. A future setting may show images, hence `img-src https:`; the popup narrows it to none.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');
