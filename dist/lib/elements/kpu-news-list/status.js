import { sentence } from '../trouble.js';
/** What a screen reader is told of a list's state; the same is seen elsewhere. */
export function wordsOf({ feed, shown }, locale, searching) {
    const { t } = locale;
    if (feed.state === 'error' && feed.error)
        return sentence(feed.error, locale);
    if (feed.state !== 'ready')
        return feed.slow ? t('slow') : '';
    if (feed.error)
        return t('stale');
    if (shown.length)
        return t('shown', { n: shown.length });
    return t(searching ? 'noMatch' : 'empty');
}
