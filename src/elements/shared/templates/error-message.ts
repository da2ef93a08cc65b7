import { html, type TemplateResult } from 'lit';
import { formatWait, errorMessageKey, type Locale } from '../../../i18n/index.js';
import { busyWait, type FeedError } from '../../../model/feed-error.js';

/** What a visitor reads. That a busy server is asked again is said only where it is. */
export function errorText(error: FeedError, { t, tag }: Locale): string {
  const wait = busyWait(error);
  const key = error.code === 'rate-limited' && wait === undefined ? 'network' : errorMessageKey(error.code);
  return t(key, { time: formatWait(tag, wait ?? 0) });
}

/** A calm sentence and a button that tries again. What a webmaster must know is on the console. */
export function errorBlock(error: FeedError, locale: Locale, retry?: () => void): TemplateResult {
  return html`<div class="state">
    <slot name="error"><p part="status">${errorText(error, locale)}</p></slot>
    <button part="retry" class="button" type="button" @click=${retry}>${locale.t('retry')}</button>
  </div>`;
}
