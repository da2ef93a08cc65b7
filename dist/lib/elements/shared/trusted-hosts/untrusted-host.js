import { hostsOf, untrustedHost } from '../../../model/lookalike-hosts.js';
/** The host that an article links to, unless it is trusted by the author or is that of a feed or the page. */
export function findUntrustedHost(url, { trustedHosts, sources }, pageUrl) {
    if (!url || !trustedHosts)
        return undefined;
    const feeds = sources.filter((address) => /^https?:/i.test(address));
    return untrustedHost(url, hostsOf([trustedHosts, new URL(pageUrl).hostname, ...feeds].join(' ')));
}
