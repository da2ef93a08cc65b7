import type { ReactiveControllerHost } from 'lit';
import type { FeedElementOptions } from '../feed-options.js';
import { LazyFeatures } from '../lazy-features.js';
import type { findUntrustedHost } from './untrusted-host.js';
import { whenNeeded } from '../when-needed.js';

/** Finds the hosts that an author does not trust. */
export type HostCheck = typeof findUntrustedHost;

interface TrustingHost extends ReactiveControllerHost, HTMLElement {
  readonly options: Pick<FeedElementOptions, 'trustedHosts'>;
}

/** Loads the check of hosts when the element has `trusted-hosts`. */
export function loadHostCheck(host: TrustingHost): LazyFeatures<HostCheck> {
  const check = new LazyFeatures(
    host,
    async () => (await import('./untrusted-host.js')).findUntrustedHost,
    'trusted-hosts',
  );
  whenNeeded(
    host,
    () => !!host.options.trustedHosts,
    () => void check.load(),
  );
  return check;
}
