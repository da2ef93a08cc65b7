import { html, type TemplateResult } from 'lit';
import { formatClock, type Locale } from '../../../i18n/index.js';

/** That news could not be updated, and how old it is. */
export const staleText = (at: number, { t, tag }: Locale, zone: string | undefined): string =>
  `${t('stale')} ${t('asOf', { time: formatClock(tag, at, zone) })}`;

/** The same on screen, with a way to try again. */
export const staleNotice = (words: string, t: Locale['t'], retry?: () => void): TemplateResult =>
  html`<p part="status" class="state">
    <span class="muted">${words}</span>
    <button part="retry" class="button" type="button" @click=${retry}>${t('retry')}</button>
  </p>`;
