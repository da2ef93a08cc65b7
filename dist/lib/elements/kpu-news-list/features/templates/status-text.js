import { errorText } from '../../../shared/templates/error-message.js';
import { staleText } from '../../../shared/templates/stale-notice.js';
import { failedSources } from './update-notices.js';
/** That a search has found nothing, and in how many articles if there are more that are not loaded. */
export const noMatchText = ({ next }, n, t) => next ? t('noneYet', { n }) : t('noMatch');
/**
 * The announcement of a list's status for screen readers.
 * @param isPending true while an action of the visitor is pending
 */
export function statusText({ state, articles, options }, { locale, searched }, isPending = false) {
    const { t } = locale;
    const { status, error, pageError, pendingCount } = state;
    if (isPending && (state.loadingMore || error))
        return t('loading');
    if (status === 'error' && error)
        return errorText(error, locale);
    if (status !== 'ready')
        return state.slow ? t('slow') : '';
    if (error)
        return staleText(state.fetchedAt, locale, options.timeZone);
    if (pageError)
        return errorText(pageError, locale);
    const text = pendingCount
        ? t('waiting', { n: pendingCount })
        : articles.length
            ? t('shown', { n: articles.length })
            : searched
                ? noMatchText(state, searched, t)
                : t('empty');
    const failed = failedSources(state);
    return failed ? `${text} ${t('unloaded', { n: failed })}` : text;
}
