import type { Locale } from '../../../i18n/index.js';
import { staleText } from '../../shared/templates/stale-notice.js';
import { errorText } from '../../shared/templates/error-message.js';
import type { ListView } from './list.js';

/** What a screen reader is told of a list's state; the same is seen elsewhere. */
export function statusText({ feed, shown, zone }: ListView, locale: Locale, searching: boolean): string {
  const { t } = locale;
  if (feed.status === 'error' && feed.error) return errorText(feed.error, locale);
  if (feed.status !== 'ready') return feed.slow ? t('slow') : '';
  if (feed.error) return staleText(feed.fetchedAt, locale, zone);
  if (feed.pageError) return errorText(feed.pageError, locale);
  const said = feed.pendingCount
    ? t('waiting', { n: feed.pendingCount })
    : shown.length
      ? t('shown', { n: shown.length })
      : t(searching ? 'noMatch' : 'empty');
  const failed = feed.sources.filter(({ error }) => error).length;
  return failed ? `${said} ${t('unloaded', { n: failed })}` : said;
}
