import { isOnSite } from '../../model/hosts.js';
import { errorText } from '../shared/templates/error-message.js';
import { shareItem } from '../shared/templates/share-links.js';
import { staleText } from '../shared/templates/stale-notice.js';
/** Whether a body contains an image. Compares file names, since sites link the same file under several URLs. */
export const bodyContainsImage = (html, url) => {
    const fileName = new URL(url).pathname.split('/').pop() || url;
    return !!html && (html.includes(`/${fileName}`) || html.includes(`"${fileName}`));
};
/**
 * @param samePage whether this page shows the article named by `?id=`, so that it can also show the neighbour
 */
function neighbourLink(article, page, samePage) {
    if (!article)
        return undefined;
    const { id, title, url } = article;
    if (!samePage)
        return { href: url, title };
    const href = new URL(page.url);
    href.searchParams.set('id', id);
    href.hash = '';
    return { href: href.href, title };
}
function createContent(article, { articles }, options, page, { savesData, hostCheck, shareTargets, blockedOrigin }) {
    const { show, headingLevel, timeZone, counter, article: providedArticle, articleId } = options;
    const { image, html, url, title } = article;
    const present = articles.filter(({ withdrawn }) => !withdrawn);
    const index = present.indexOf(article);
    const samePage = !articleId && providedArticle == null;
    const sourceHost = url && new URL(url).host;
    const isBlocked = image && [image, ...(image.sizes ?? [])].some(({ url }) => isOnSite(url, blockedOrigin));
    const isInBody = image && show.includes('body') && bodyContainsImage(html, image.url);
    return {
        article,
        level: headingLevel,
        show,
        timeZone,
        heroImage: show.includes('image') && !isInBody && !isBlocked ? image : undefined,
        savesData,
        hasCounter: !!counter,
        shareTargets,
        shareItem: shareItem(title, url ?? page.canonicalUrl),
        untrustedHost: hostCheck?.(url, options, page.url),
        files: article.attachments.map((file) => [file, hostCheck?.(file.url, options, page.url)]),
        sourceHost: sourceHost && show.includes('source') && sourceHost !== new URL(page.url).host ? sourceHost : undefined,
        previous: neighbourLink(present[index - 1], page, samePage),
        next: index < 0 ? undefined : neighbourLink(present[index + 1], page, samePage), // an individually loaded article has no neighbours
    };
}
function statusOf(state, error, ui) {
    const { status, articles, next, loadingMore } = state;
    if (ui.article)
        return ui.awaitsBody ? 'loading' : 'article';
    if (error)
        return 'error';
    const isEmpty = articles.every(({ withdrawn }) => withdrawn);
    if (status === 'ready' && isEmpty && !next && !loadingMore)
        return 'empty';
    return status === 'idle' ? 'idle' : 'loading';
}
/** Creates the view model of the element. */
export function createArticleView(state, options, page, ui) {
    const { locale, article, missing } = ui;
    const error = article ? undefined : (state.error ?? missing);
    const stale = article && state.error ? staleText(state.fetchedAt, locale, options.timeZone) : '';
    const isLoading = state.status === 'loading' || state.loadingMore;
    return {
        status: statusOf(state, error, ui),
        busy: isLoading && !article && !state.slow,
        showsFallback: !!error || state.status === 'idle',
        locale,
        error,
        staleText: stale,
        statusText: error ? errorText(error, locale) : stale || (state.slow ? locale.t('slow') : ''),
        content: article && createContent(article, state, options, page, ui),
    };
}
