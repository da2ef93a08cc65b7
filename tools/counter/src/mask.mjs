import { webAddress } from './ids.mjs';

/** Names of what is secret in a query. */
const SECRET = /key|token|secret|pass|pwd|auth|sign/i;

/**
 * An address of any kind without what may be a password: neither what stands before an "@" nor its query.
 * @param {string} address
 */
export const mask = (address) =>
  address.replace(/^([a-z][a-z\d+.-]+:(?:\/\/)?)?[^]*@/i, '$1…@').replace(/\?[^]*/, '?…');

/**
 * A feed as the log names it: a web address that may be used has no password before its host, and of its query only
 * the secrets are left out, since two feeds may differ in nothing else.
 * @param {string} feed
 */
export function masked(feed) {
  if (!webAddress(feed)) return mask(feed);
  const url = new URL(feed);
  const secret = [...url.searchParams.keys()].filter((name) => SECRET.test(name));
  for (const name of secret) url.searchParams.set(name, '***');
  return secret.length > 0 ? url.href : feed;
}
