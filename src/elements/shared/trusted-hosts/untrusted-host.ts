import { hostsOf, untrustedHost, type UntrustedHost } from '../../../model/lookalike-hosts.js';
import type { FeedElementOptions } from '../feed-options.js';

/** The host that an article links to, unless it is trusted by the author or is that of a feed or the page. */
export function findUntrustedHost(
  url: string | undefined,
  { trustedHosts, sources }: Pick<FeedElementOptions, 'trustedHosts' | 'sources'>,
  pageUrl: string,
): UntrustedHost | undefined {
  if (!url || !trustedHosts) return undefined;
  const feeds = sources.filter((address) => /^https?:/i.test(address));
  return untrustedHost(url, hostsOf([trustedHosts, new URL(pageUrl).hostname, ...feeds].join(' ')));
}
