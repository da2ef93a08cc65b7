import { hostsOf, strangeHost } from '../model/hosts.js';
/** What a visitor is told of an article that leads to a host which the page's author does not know. */
export function strange({ html, nothing }, url, trusted, // as of an attribute that was taken away
t) {
    // where an author's words hold no host at all, no host is known
    const found = url && trusted?.trim() && strangeHost(url, hostsOf(trusted));
    if (!found)
        return nothing;
    const { host, like, foreign } = found;
    const warning = like ? t('lookalike', { name: like }) : foreign ? t('foreign') : '';
    return html `<p part="host" class="host muted">
    <bdi>${t('leadsTo', { host })}</bdi> <strong>${warning}</strong>
  </p>`;
}
/** What else there is to say about an article on a card. */
export function notes(lit, article, trusted, t) {
    const { html, nothing } = lit;
    const { correction, also, url } = article;
    return html `${correction ? html `<p part="correction" class="muted"><strong>${t('correction')}:</strong> <span dir="auto">${correction}</span></p>` : nothing}
  ${also ? html `<p part="also" class="muted">${t('also', { n: also })}</p>` : nothing}
  ${strange(lit, url, trusted, t)}`;
}
