import { LazyFeatures } from '../lazy-features.js';
import { whenNeeded } from '../when-needed.js';
/** Loads the check of hosts when the element has `trusted-hosts`. */
export function loadHostCheck(host) {
    const check = new LazyFeatures(host, async () => (await import('./untrusted-host.js')).findUntrustedHost, 'trusted-hosts');
    whenNeeded(host, () => !!host.options.trustedHosts, () => void check.load());
    return check;
}
