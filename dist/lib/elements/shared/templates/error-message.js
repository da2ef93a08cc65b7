import { html } from 'lit';
import { formatWait, errorMessageKey } from '../../../i18n/index.js';
import { busyWait } from '../../../model/feed-error.js';
/** What a visitor reads. That a busy server is asked again is said only where it is. */
export function errorText(error, { t, tag }) {
    const wait = busyWait(error);
    const key = error.code === 'rate-limited' && wait === undefined ? 'network' : errorMessageKey(error.code);
    return t(key, { time: formatWait(tag, wait ?? 0) });
}
/** A calm sentence and a button that tries again. What a webmaster must know is on the console. */
export function errorBlock(error, locale, retry) {
    return html `<div class="state">
    <slot name="error"><p part="status">${errorText(error, locale)}</p></slot>
    <button part="retry" class="button" type="button" @click=${retry}>${locale.t('retry')}</button>
  </div>`;
}
