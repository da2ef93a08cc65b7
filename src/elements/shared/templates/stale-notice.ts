import { html, type TemplateResult } from 'lit';
import { formatClock, type Locale } from '../../../i18n/index.js';

/** The message that the news could not be updated, with the time of the shown copy. */
export const staleText = (fetchedAt: number, { t, tag }: Locale, timeZone: string | undefined): string =>
  `${t('stale')} ${t('asOf', { time: formatClock(tag, fetchedAt, timeZone) })}`;

/** The visible message, with a retry button. */
export const staleNotice = (text: string, t: Locale['t'], retry?: () => void): TemplateResult =>
  html`<p part="status" class="state">
    <span class="muted">${text}</span>
    <button part="retry" class="button" type="button" @click=${retry}>${t('retry')}</button>
  </p>`;
