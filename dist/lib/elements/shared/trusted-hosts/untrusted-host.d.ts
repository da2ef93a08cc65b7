import { type UntrustedHost } from '../../../model/lookalike-hosts.js';
import type { FeedElementOptions } from '../feed-options.js';
/** The host that an article links to, unless it is trusted by the author or is that of a feed or the page. */
export declare function findUntrustedHost(url: string | undefined, { trustedHosts, sources }: Pick<FeedElementOptions, 'trustedHosts' | 'sources'>, pageUrl: string): UntrustedHost | undefined;
