import { html } from 'lit';
import { formatClock } from '../../../i18n/index.js';
/** That news could not be updated, and from when it is. */
export const staleText = (fetchedAt, { t, tag }, timeZone) => `${t('stale')} ${t('asOf', { time: formatClock(tag, fetchedAt, timeZone) })}`;
/** The same on screen, with a button that tries again. */
export const staleNotice = (text, t, retry) => html `<p part="status" class="state">
    <span class="muted">${text}</span>
    <button part="retry" class="button" type="button" @click=${retry}>${t('retry')}</button>
  </p>`;
