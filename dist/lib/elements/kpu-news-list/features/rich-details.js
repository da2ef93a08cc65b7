import { html } from 'lit';
import { formatAge, formatDay, zoneFor } from '../../../i18n/index.js';
import { expandArticleUrl } from '../../../model/article-url.js';
import { articleNotices } from '../../shared/templates/article-notices.js';
import { shareItem, shareLinks } from '../../shared/templates/share-links.js';
import { compactViewCount } from '../../shared/templates/view-count.js';
import { urlWithArticle } from '../dialog/url-parameter.js';
import { plainDetails } from '../templates/card-details.js';
import { keyedCards } from './keyed-cards.js';
import { footer, header } from './templates/frame.js';
const MINUTE = 60_000;
/** More than the days after which no age is shown, in any zone. */
const OLD = 864_000_000;
/** The part of the URL that identifies the open article; undefined without a dialog. */
const linkMode = ({ open, address }) => open !== 'dialog' ? undefined : address === 'query' ? 'query' : 'hash';
/** The complete details of a list, used when its features are loaded. */
export function createDetails(view, context) {
    const { options } = view;
    const { locale, pageUrl, baseUrl, hostCheck, shareTargets, now } = context;
    const { timeZone, trustedHosts, sources, articleUrl } = options;
    const mode = linkMode(options);
    const ageOf = (date, zone = timeZone) => formatAge(locale, date, now, zone);
    // a list of old news is the same all day long
    const since = new Date(now - OLD).toISOString(); // compared as text, which is faster than reading each date
    const isRecent = view.articles.some(({ published }) => published && published > since && ageOf(published));
    // where one of these changes, all cards are rendered again
    const cacheKey = [
        articleUrl,
        mode,
        trustedHosts,
        hostCheck,
        sources.join(' '),
        view.showsImages,
        isRecent && Math.floor(now / MINUTE),
        ...(shareTargets ?? ['none']),
    ];
    return {
        cards: (articles, card, common) => keyedCards(articles, card, [...common, ...cacheKey], context.plainArticles),
        href(article) {
            if (articleUrl)
                return expandArticleUrl(articleUrl, article, baseUrl) ?? article.url;
            // an article without a page of its own opens in the dialog
            return article.url ?? (mode && urlWithArticle(pageUrl, mode, article.id));
        },
        date({ published: date = '', offset }) {
            const zone = zoneFor(timeZone, offset);
            const age = ageOf(date, zone);
            const day = formatDay(locale.tag, date, zone);
            return age ? html `<span title=${day}>${age}</span>` : day;
        },
        views: (count) => compactViewCount(count, locale) ?? plainDetails.views(count, view),
        notices: (article) => articleNotices(article, hostCheck?.(article.url, options, pageUrl), locale.t),
        shareLinks: ({ title, url }) => shareTargets && shareLinks(shareTargets, shareItem(title, url), locale.t),
        header: () => header(view, context),
        footer: () => footer(view, context),
    };
}
