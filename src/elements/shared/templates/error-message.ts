import { html, type TemplateResult } from 'lit';
import { formatWait, errorMessageKey, type Locale } from '../../../i18n/index.js';
import { busyWait, type FeedError } from '../../../model/feed-error.js';

/** The error message for visitors. It announces a retry of a busy server only if there will be one. */
export function errorText(error: FeedError, { t, tag }: Locale): string {
  const wait = busyWait(error);
  const key = error.code === 'rate-limited' && wait === undefined ? 'network' : errorMessageKey(error.code);
  return t(key, { time: formatWait(tag, wait ?? 0) });
}

/** A short message and a retry button. The details for webmasters are on the console. */
export function errorBlock(error: FeedError, locale: Locale, retry?: () => void): TemplateResult {
  return html`<div class="state">
    <slot name="error"><p part="status">${errorText(error, locale)}</p></slot>
    <button part="retry" class="button" type="button" @click=${retry}>${locale.t('retry')}</button>
  </div>`;
}
