import type { ReactiveControllerHost } from 'lit';
import type { StrangeHost } from '../model/hosts.js';

/** An element whose articles may lead to some hosts only. */
export interface Trusting extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  /** As an author wrote them; null of an attribute that was taken away. */
  readonly trustedHosts: string | null;
  readonly src: string;
  readonly ownerDocument: Document;
}

/** What tells hosts apart. */
type Judge = Pick<typeof import('../model/hosts.js'), 'hostsOf' | 'strangeHost'>;

/** Where the judge is out of reach nobody is trusted, and every host but the page's own is named. */
const strict: Judge = {
  hostsOf: () => [location.hostname],
  strangeHost: (url, [own]) => {
    const { hostname: host } = new URL(url);
    return host === own ? undefined : { host, foreign: false };
  },
};

let judge: Judge | undefined;
let coming: Promise<void> | undefined;

/** Fetches the judge where an author names hosts, and draws the element anew when it has come. */
export function judgeFor(host: Trusting): Judge | undefined {
  if (!host.trustedHosts?.trim() || judge) return judge;
  coming ??= import('../model/hosts.js').then(
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
export async function judged(host: Partial<Trusting>): Promise<void> {
  if (host.trustedHosts) judgeFor(host as Trusting);
  await coming;
}

/** The host that an article leads to, where it is none of those that the author knows: named, the feeds', the page's. */
export function strangeTo(host: Trusting, url: string): StrangeHost | undefined {
  const { trustedHosts, src, ownerDocument } = host;
  const judge = judgeFor(host);
  if (!judge || !trustedHosts?.trim()) return undefined;
  const feeds = (src ?? '').split(/\s+/).filter((address) => /^https?:/i.test(address));
  return judge.strangeHost(
    url,
    judge.hostsOf([trustedHosts, ownerDocument.location.hostname, ...feeds].join(' ')),
  );
}
