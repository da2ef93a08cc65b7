import { webAddress } from './ids.mjs';

/** Names of secrets in a query. */
const SECRET = /key|token|secret|pass|pwd|auth|sign/i;

/**
 * An address of any kind without user, password and query.
 * @param {string} address
 */
export const redact = (address) =>
  address.replace(/^([a-z][a-z\d+.-]+:(?:\/\/)?)?[^]*@/i, '$1…@').replace(/\?[^]*/, '?…');

/**
 * A feed for the log. The query of a web address is kept except for secrets, since two feeds may differ in it only.
 * @param {string} feed
 */
export function redactFeed(feed) {
  if (!webAddress(feed)) return redact(feed);
  const url = new URL(feed);
  const secret = [...url.searchParams.keys()].filter((name) => SECRET.test(name));
  for (const name of secret) url.searchParams.set(name, '***');
  return secret.length > 0 ? url.href : feed;
}
