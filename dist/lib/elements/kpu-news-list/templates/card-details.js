import { html, nothing } from 'lit';
import { formatDay } from '../../../i18n/index.js';
/** The reserved space of the search field. */
export const searchSlot = ({ options }) => options.search ? html `<p class="search-slot"></p>` : nothing;
/** The details that the main script renders without the features. */
export const plainDetails = {
    cards: (articles, card) => articles.map(card),
    href: ({ url }) => url,
    date: ({ published }, { locale, options }) => formatDay(locale.tag, published, options.timeZone),
    views: (n, { locale }) => locale.t('views', { n }),
    shareLinks: () => '',
    header: searchSlot,
};
