import { strangeTo } from './trust.js';
/** What a visitor is told of an article that leads to a host which the page's author does not know. */
export function hostNote({ html, nothing }, url, trusting, t) {
    const found = url && strangeTo(trusting, url);
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
    const host = hostNote(lit, url, trusting, t);
    if (!correction && !also && host === nothing)
        return nothing;
    return html `${correction ? html `<p part="correction" class="muted"><strong>${t('correction')}:</strong> <span dir="auto">${correction}</span></p>` : nothing}
  ${also ? html `<p part="also" class="muted">${t('also', { n: also })}</p>` : nothing} ${host}`;
}
