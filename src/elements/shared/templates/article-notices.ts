import { html, nothing } from 'lit';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { HostChecker } from '../trusted-hosts.js';

/** The host of an article that leads to one which the page's author does not know. */
export function hostNote(url: string | undefined, check: HostChecker, t: Locale['t']): unknown {
  const found = url && check(url);
  if (!found) return nothing;
  const { host, like, foreign } = found;
  const warning = like ? t('lookalike', { name: like }) : foreign ? t('foreign') : '';
  return html`<p part="host" class="host muted">
    <bdi>${t('leadsTo', { host })}</bdi> <strong>${warning}</strong>
  </p>`;
}

/** A card's notes on its article: a correction, how many other feeds carry it, and an unknown host. */
export function articleNotices(article: Article, check: HostChecker, t: Locale['t']): unknown {
  const { correction, also, url } = article;
  const host = hostNote(url, check, t);
  if (!correction && !also && host === nothing) return nothing;
  return html`${correction ? html`<p part="correction" class="muted"><strong>${t('correction')}:</strong> <span dir="auto">${correction}</span></p>` : nothing}
  ${also ? html`<p part="also" class="muted">${t('also', { n: also })}</p>` : nothing} ${host}`;
}
