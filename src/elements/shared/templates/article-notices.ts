import { html, nothing } from 'lit';
import type { Locale } from '../../../i18n/index.js';
import type { UntrustedHost } from '../../../model/lookalike-hosts.js';
import type { Article } from '../../../model/types.js';

/** Shows the host that an article links to, if the author does not trust it. */
export function untrustedHostNote(untrusted: UntrustedHost | undefined, t: Locale['t']): unknown {
  if (!untrusted) return nothing;
  const { host, like, isPunycode } = untrusted;
  const warning = like ? t('lookalike', { name: like }) : isPunycode ? t('foreign') : '';
  return html`<p part="host" class="host muted">
    <bdi>${t('leadsTo', { host })}</bdi> <strong>${warning}</strong>
  </p>`;
}

/** A card's notes on its article: a correction, how many other feeds carry it, and an untrusted host. */
export function articleNotices(
  { correction, also }: Article,
  untrusted: UntrustedHost | undefined,
  t: Locale['t'],
): unknown {
  if (!correction && !also && !untrusted) return nothing;
  return html`${correction ? html`<p part="correction" class="muted"><strong>${t('correction')}:</strong> <span dir="auto">${correction}</span></p>` : nothing}
  ${also ? html`<p part="also" class="muted">${t('also', { n: also })}</p>` : nothing}
  ${untrustedHostNote(untrusted, t)}`;
}
