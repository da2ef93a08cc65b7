import { registeredDomain } from '../model/hosts.js';
import { safeUrl } from '../model/urls.js';

/** The host and the registered domain of an address; empty where there is none. */
function hostsOf(url: string | undefined): readonly [host: string, domain: string] {
  const address = safeUrl(url, undefined, 'feed');
  if (!address) return ['', ''];
  const { host, hostname } = new URL(address);
  return [host.replace(/^www\./, ''), registeredDomain(hostname)];
}

/** The host of an address, without `www`. */
export const hostOf = (url: string | undefined): string => hostsOf(url)[0];

/**
 * How much a say a feed has in an article: 2 where the article's page is on the feed's host, 1 on another host of the
 * same registered domain, else 0.
 */
export function rankOf(feedUrl: string, articleUrl: string | undefined): number {
  const [host, domain] = hostsOf(articleUrl);
  const [feedHost, feedDomain] = hostsOf(feedUrl);
  if (!host || !feedHost) return 0;
  return host === feedHost ? 2 : +(domain === feedDomain);
}
