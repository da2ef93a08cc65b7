import { type UntrustedHost } from '../../model/lookalike-hosts.js';
import type { FeedElementOptions } from './feed-options.js';
/** The host that an article leads to, unless the author named it, or it is that of a feed or of the page. */
export declare function findUntrustedHost(url: string | undefined, { trustedHosts, sources }: Pick<FeedElementOptions, 'trustedHosts' | 'sources'>, pageUrl: string): UntrustedHost | undefined;
