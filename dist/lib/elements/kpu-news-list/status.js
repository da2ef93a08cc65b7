import { outdated } from '../outdated.js';
import { sentence } from '../trouble.js';
/** What a screen reader is told of a list's state; the same is seen elsewhere. */
export function wordsOf({ feed, shown, zone }, locale, searching) {
    const { t } = locale;
    if (feed.state === 'error' && feed.error)
        return sentence(feed.error, locale);
    if (feed.state !== 'ready')
        return feed.slow ? t('slow') : '';
    if (feed.error)
        return outdated(feed.at, locale, zone);
    if (feed.moreError)
        return sentence(feed.moreError, locale);
    const said = feed.waiting
        ? t('waiting', { n: feed.waiting })
        : shown.length
            ? t('shown', { n: shown.length })
            : t(searching ? 'noMatch' : 'empty');
    const failed = feed.several?.failed;
    return failed ? `${said} ${t('unloaded', { n: failed })}` : said;
}
