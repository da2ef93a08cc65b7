import { hostsOf, untrustedHost, type UntrustedHost } from '../../model/lookalike-hosts.js';

/** Which hosts an element's articles may lead to. */
export interface HostPolicy {
  /** Names of hosts as an author writes them; without any, all are trusted. */
  readonly trustedHosts: string;
  /** Addresses of the feeds, whose hosts are trusted too. */
  readonly src: readonly string[];
}

/** The host that an address leads to, where it is none of those that are trusted. */
export type HostChecker = (url: string) => UntrustedHost | undefined;

/** @param pageUrl address of the page, whose host is trusted too */
export function createHostChecker({ trustedHosts, src }: HostPolicy, pageUrl: string): HostChecker {
  if (!trustedHosts) return () => undefined;
  const feeds = src.filter((address) => /^https?:/i.test(address));
  const trusted = hostsOf([trustedHosts, new URL(pageUrl).hostname, ...feeds].join(' '));
  return (url) => untrustedHost(url, trusted);
}
