import { html } from 'lit';
import { formatWait, errorMessageKey } from '../../../i18n/index.js';
import { busyWait } from '../../../model/feed-error.js';
/** The error message for visitors. It announces a retry of a busy server only if there will be one. */
export function errorText(error, { t, tag }) {
    const wait = busyWait(error);
    const key = error.code === 'rate-limited' && wait === undefined ? 'network' : errorMessageKey(error.code);
    return t(key, { time: formatWait(tag, wait ?? 0) });
}
/** A short message and a retry button. The details for webmasters are on the console. */
export function errorBlock(error, locale, retry) {
    return html `<div class="state">
    <slot name="error"><p part="status">${errorText(error, locale)}</p></slot>
    <button part="retry" class="button" type="button" @click=${retry}>${locale.t('retry')}</button>
  </div>`;
}
