import { html, nothing } from 'lit';
import { errorBlock } from '../../../shared/templates/error-message.js';
import { staleNotice, staleText } from '../../../shared/templates/stale-notice.js';
import { offersMore } from '../../list-view.js';
import { searchSlot } from '../../templates/card-details.js';
import { showImagesButton } from './show-images-button.js';
import { noMatchText } from './status-text.js';
import { failedSourcesNotice, pendingButton } from './update-notices.js';
/** Everything above the cards: the search field and the status. */
export function header(view, { locale, actions, searched }) {
    const { state, options, articles } = view;
    const { status, error } = state;
    const { t } = locale;
    if (status === 'error' && error)
        return errorBlock(error, locale, actions?.retry);
    if (status !== 'ready')
        return html `${searchSlot(view)}
    ${state.slow ? html `<p part="status" class="state">${t('slow')}</p>` : nothing}`;
    return html `${pendingButton(state, t, actions)}
  ${options.search && state.articles.length
        ? html `<input
          part="search"
          class="search-slot search"
          type="search"
          aria-label=${t('search')}
          placeholder=${t('search')}
          @input=${actions?.search}
        />`
        : nothing}
  ${error ? staleNotice(staleText(state.fetchedAt, locale, options.timeZone), t, actions?.retry) : nothing}
  ${articles.length
        ? nothing
        : searched
            ? html `<p part="status">${noMatchText(state, searched, t)}</p>`
            : html `<slot name="empty"><p part="status">${t('empty')}</p></slot>`}`;
}
/** Everything below the cards: the buttons, the link to all news and the live region. */
export function footer(view, context) {
    const { state, options, showsImages } = view;
    const { locale, actions, pageUrl, hostCheck, searched } = context;
    const { t } = locale;
    const { loadingMore, pageError } = state;
    const { home } = state.feed ?? {};
    const isTrusted = !options.trustedHosts || (hostCheck && !hostCheck(home, options, pageUrl));
    // a search that has found nothing goes on in what is not loaded
    const looksOn = !!searched && !view.articles.length && !!state.next;
    const foot = state.status === 'ready'
        ? html `${showsImages ? nothing : showImagesButton(view, t, actions)}
          ${looksOn || offersMore(view)
            ? html `<button
                  part="more"
                  class="button"
                  type="button"
                  aria-disabled=${loadingMore}
                  @click=${actions?.showMore}
                >
                  ${loadingMore ? t('loading') : t(pageError ? 'retry' : looksOn ? 'lookOn' : 'more')}
                </button>`
            : nothing}
          <slot name="footer"
            >${home && isTrusted ? html `<a part="all" class="all" href=${home}>${t('all')}</a>` : nothing}</slot
          >
          ${failedSourcesNotice(state, t, actions)}`
        : nothing;
    // always the same element, which `LiveRegion` writes to
    return html `${foot}
    <p class="visually-hidden live-region" role="status"></p>`;
}
