import { formatWait, sentenceOf } from '../i18n/index.js';
import { busyWait } from '../model/feed-error.js';
/** What a visitor is told; that a busy server is asked again only where it is. */
export function sentence(error, { t, tag }) {
    const wait = busyWait(error);
    const key = error.code === 'rate-limited' && wait === undefined ? 'network' : sentenceOf(error.code);
    return t(key, { time: formatWait(tag, wait ?? 0) });
}
/** A calm sentence and a way to try again. What a webmaster must know is on the console. */
export function trouble({ html }, error, locale, retry) {
    return html `<div class="state">
    <slot name="error"><p part="status">${sentence(error, locale)}</p></slot>
    <button part="retry" class="button" type="button" @click=${retry}>${locale.t('retry')}</button>
  </div>`;
}
