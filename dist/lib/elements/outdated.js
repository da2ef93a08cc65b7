import { formatClock } from '../i18n/index.js';
/** That news could not be updated, and how old it is. */
export const outdated = (at, { t, tag }, zone) => `${t('stale')} ${t('asOf', { time: formatClock(tag, at, zone) })}`;
/** The same on screen, with a way to try again. */
export const outdatedNote = ({ html }, words, t, retry) => html `<p part="status" class="state">
    <span class="muted">${words}</span>
    <button part="retry" class="button" type="button" @click=${retry}>${t('retry')}</button>
  </p>`;
