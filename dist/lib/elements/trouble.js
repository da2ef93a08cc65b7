import { formatWait, sentenceOf } from '../i18n/index.js';
/** A calm sentence and a way to try again. What a webmaster must know is on the console. */
export function trouble({ html }, { code, facts }, { t, tag }, retry) {
    const time = formatWait(tag, facts.retryAfter ?? 30);
    return html `<div class="state">
    <slot name="error"><p part="status">${t(sentenceOf(code), { time })}</p></slot>
    <button part="retry" class="button" type="button" @click=${retry}>${t('retry')}</button>
  </div>`;
}
