import type { Locale } from '../../../../i18n/index.js';
import { errorText } from '../../../shared/templates/error-message.js';
import { staleText } from '../../../shared/templates/stale-notice.js';
import type { ListView } from '../../list-view.js';
import { failedSources } from './update-notices.js';

/** The announcement of a list's status for screen readers. */
export function statusText({ state, articles, options, isSearching }: ListView, locale: Locale): string {
  const { t } = locale;
  const { status, error, pageError, pendingCount } = state;
  if (status === 'error' && error) return errorText(error, locale);
  if (status !== 'ready') return state.slow ? t('slow') : '';
  if (error) return staleText(state.fetchedAt, locale, options.timeZone);
  if (pageError) return errorText(pageError, locale);
  const text = pendingCount
    ? t('waiting', { n: pendingCount })
    : articles.length
      ? t('shown', { n: articles.length })
      : t(isSearching ? 'noMatch' : 'empty');
  const failed = failedSources(state);
  return failed ? `${text} ${t('unloaded', { n: failed })}` : text;
}
