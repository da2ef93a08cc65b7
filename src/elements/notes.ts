import type { Locale } from '../i18n/index.js';
import { hostsOf, strangeHost } from '../model/hosts.js';
import type { Article } from '../model/types.js';
import type { Lit } from './share-links.js';

/** What a visitor is told of an article that leads to a host which the page's author does not know. */
export function strange(
  { html, nothing }: Lit,
  url: string | undefined,
  trusted: string | null, // as of an attribute that was taken away
  t: Locale['t'],
): unknown {
  // where an author's words hold no host at all, no host is known
  const found = url && trusted?.trim() && strangeHost(url, hostsOf(trusted));
  if (!found) return nothing;
  const { host, like, foreign } = found;
  const warning = like ? t('lookalike', { name: like }) : foreign ? t('foreign') : '';
  return html`<p part="host" class="host muted">
    <bdi>${t('leadsTo', { host })}</bdi> <strong>${warning}</strong>
  </p>`;
}

/** What else there is to say about an article on a card. */
export function notes(lit: Lit, article: Article, trusted: string | null, t: Locale['t']): unknown {
  const { html, nothing } = lit;
  const { correction, also, url } = article;
  return html`${correction ? html`<p part="correction" class="muted"><strong>${t('correction')}:</strong> <span dir="auto">${correction}</span></p>` : nothing}
  ${also ? html`<p part="also" class="muted">${t('also', { n: also })}</p>` : nothing}
  ${strange(lit, url, trusted, t)}`;
}
