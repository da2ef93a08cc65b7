import { formatClock } from '../i18n/index.js';
/** That news could not be updated, and how old it is. */
export const outdated = (at, { t, tag }, zone) => `${t('stale')} ${t('asOf', { time: formatClock(tag, at, zone) })}`;
