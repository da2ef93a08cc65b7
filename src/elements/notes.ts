import type { Locale } from '../i18n/index.js';
import { hostsOf, strangeHost } from '../model/hosts.js';
import type { Article } from '../model/types.js';
import type { Lit } from './share-links.js';

/** An element whose articles may lead to some hosts only. */
export interface Trusting {
  /** As an author wrote them; null of an attribute that was taken away. */
  readonly trustedHosts: string | null;
  readonly src: string;
}

/** The hosts that an author knows: those that are named, those of the feeds, and the page's own. */
function known({ trustedHosts, src }: Trusting): readonly string[] | undefined {
  if (!trustedHosts?.trim()) return undefined;
  const feeds = (src ?? '').split(/\s+/).filter((address) => /^https?:/i.test(address));
  return hostsOf([trustedHosts, location.hostname, ...feeds].join(' '));
}

/** What a visitor is told of an article that leads to a host which the page's author does not know. */
export function hostNote(
  { html, nothing }: Lit,
  url: string | undefined,
  trusting: Trusting,
  t: Locale['t'],
): unknown {
  const hosts = known(trusting);
  const found = url && hosts && strangeHost(url, hosts);
  if (!found) return nothing;
  const { host, like, foreign } = found;
  const warning = like ? t('lookalike', { name: like }) : foreign ? t('foreign') : '';
  return html`<p part="host" class="host muted">
    <bdi>${t('leadsTo', { host })}</bdi> <strong>${warning}</strong>
  </p>`;
}

/** What else there is to say about an article on a card. */
export function notes(lit: Lit, article: Article, trusting: Trusting, t: Locale['t']): unknown {
  const { html, nothing } = lit;
  const { correction, also, url } = article;
  return html`${correction ? html`<p part="correction" class="muted"><strong>${t('correction')}:</strong> <span dir="auto">${correction}</span></p>` : nothing}
  ${also ? html`<p part="also" class="muted">${t('also', { n: also })}</p>` : nothing}
  ${hostNote(lit, url, trusting, t)}`;
}
