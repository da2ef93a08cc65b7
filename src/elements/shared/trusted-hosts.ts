import type { ReactiveControllerHost } from 'lit';
import type { UntrustedHost } from '../../model/lookalike-hosts.js';

/** An element whose articles may lead to some hosts only. */
export interface HostPolicy extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  /** As an author wrote them; null of an attribute that was taken away. */
  readonly trustedHosts: string | null;
  readonly src: string;
  readonly ownerDocument: Document;
}

/** What tells hosts apart. */
type Judge = Pick<typeof import('../../model/lookalike-hosts.js'), 'hostsOf' | 'untrustedHost'>;

/** Where the judge is out of reach nobody is trusted, and every host but the page's own is named. */
const strict: Judge = {
  hostsOf: () => [location.hostname],
  untrustedHost: (url, [own]) => {
    const { hostname: host } = new URL(url);
    return host === own ? undefined : { host, isPunycode: false };
  },
};

let judge: Judge | undefined;
let coming: Promise<void> | undefined;

/** Fetches the judge where an author names hosts, and draws the element anew when it has come. */
export function loadChecker(host: HostPolicy): Judge | undefined {
  if (!host.trustedHosts?.trim() || judge) return judge;
  coming ??= import('../../model/lookalike-hosts.js').then(
    (hosts) => {
      judge = hosts;
    },
    () => {
      judge = strict;
    },
  );
  void coming.then(() => {
    host.requestUpdate();
  });
  return undefined;
}

/** Settles when the judge is there, where one is wanted. */
export async function checkerReady(host: Partial<HostPolicy>): Promise<void> {
  if (host.trustedHosts) loadChecker(host as HostPolicy);
  await coming;
}

/** The host that an article leads to, where it is none of those that the author knows: named, the feeds', the page's. */
export function untrustedHostOf(host: HostPolicy, url: string): UntrustedHost | undefined {
  const { trustedHosts, src, ownerDocument } = host;
  const judge = loadChecker(host);
  if (!judge || !trustedHosts?.trim()) return undefined;
  const feeds = (src ?? '').split(/\s+/).filter((address) => /^https?:/i.test(address));
  return judge.untrustedHost(
    url,
    judge.hostsOf([trustedHosts, ownerDocument.location.hostname, ...feeds].join(' ')),
  );
}
