import type { TemplateResult } from 'lit';
import { formatClock, type Locale } from '../i18n/index.js';
import type { Lit } from './share-links.js';

/** That news could not be updated, and how old it is. */
export const outdated = (at: number, { t, tag }: Locale, zone: string | undefined): string =>
  `${t('stale')} ${t('asOf', { time: formatClock(tag, at, zone) })}`;

/** The same on screen, with a way to try again. */
export const outdatedNote = (
  { html }: Pick<Lit, 'html'>,
  words: string,
  t: Locale['t'],
  retry: () => void,
): TemplateResult =>
  html`<p part="status" class="state">
    <span class="muted">${words}</span>
    <button part="retry" class="button" type="button" @click=${retry}>${t('retry')}</button>
  </p>`;
