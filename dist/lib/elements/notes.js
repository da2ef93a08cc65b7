import { hostsOf, strangeHost } from '../model/hosts.js';
/** The hosts that an author knows: those that are named, those of the feeds, and the page's own. */
function known({ trustedHosts, src }) {
    if (!trustedHosts?.trim())
        return undefined;
    const feeds = (src ?? '').split(/\s+/).filter((address) => /^https?:/i.test(address));
    return hostsOf([trustedHosts, location.hostname, ...feeds].join(' '));
}
/** What a visitor is told of an article that leads to a host which the page's author does not know. */
export function hostNote({ html, nothing }, url, trusting, t) {
    const hosts = known(trusting);
    const found = url && hosts && strangeHost(url, hosts);
    if (!found)
        return nothing;
    const { host, like, foreign } = found;
    const warning = like ? t('lookalike', { name: like }) : foreign ? t('foreign') : '';
    return html `<p part="host" class="host muted">
    <bdi>${t('leadsTo', { host })}</bdi> <strong>${warning}</strong>
  </p>`;
}
/** What else there is to say about an article on a card. */
export function notes(lit, article, trusting, t) {
    const { html, nothing } = lit;
    const { correction, also, url } = article;
    return html `${correction ? html `<p part="correction" class="muted"><strong>${t('correction')}:</strong> <span dir="auto">${correction}</span></p>` : nothing}
  ${also ? html `<p part="also" class="muted">${t('also', { n: also })}</p>` : nothing}
  ${hostNote(lit, url, trusting, t)}`;
}
