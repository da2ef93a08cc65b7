import { html, nothing } from 'lit';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import { untrustedHostOf, type HostPolicy } from '../trusted-hosts.js';

/** What a visitor is told of an article that leads to a host which the page's author does not know. */
export function hostNote(url: string | undefined, trusting: HostPolicy, t: Locale['t']): unknown {
  const found = url && untrustedHostOf(trusting, url);
  if (!found) return nothing;
  const { host, like, isPunycode } = found;
  const warning = like ? t('lookalike', { name: like }) : isPunycode ? t('foreign') : '';
  return html`<p part="host" class="host muted">
    <bdi>${t('leadsTo', { host })}</bdi> <strong>${warning}</strong>
  </p>`;
}

/** What else there is to say about an article on a card. */
export function articleNotices(article: Article, trusting: HostPolicy, t: Locale['t']): unknown {
  const { correction, also, url } = article;
  const host = hostNote(url, trusting, t);
  if (!correction && !also && host === nothing) return nothing;
  return html`${correction ? html`<p part="correction" class="muted"><strong>${t('correction')}:</strong> <span dir="auto">${correction}</span></p>` : nothing}
  ${also ? html`<p part="also" class="muted">${t('also', { n: also })}</p>` : nothing} ${host}`;
}
