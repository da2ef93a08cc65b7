import type { ReactiveControllerHost } from 'lit';
import type { FeedElementOptions } from '../feed-options.js';
import { LazyFeatures } from '../lazy-features.js';
import type { findUntrustedHost } from './untrusted-host.js';
/** Finds the hosts that an author does not trust. */
export type HostCheck = typeof findUntrustedHost;
interface TrustingHost extends ReactiveControllerHost, HTMLElement {
    readonly options: Pick<FeedElementOptions, 'trustedHosts'>;
}
/** Loads the check of hosts when the element has `trusted-hosts`. */
export declare function loadHostCheck(host: TrustingHost): LazyFeatures<HostCheck>;
export {};
