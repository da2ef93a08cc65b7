import type { TemplateResult } from 'lit';
import { formatWait, sentenceOf, type Locale } from '../i18n/index.js';
import type { FeedError } from '../model/feed-error.js';
import type { Lit } from './share-links.js';

/** A calm sentence and a way to try again. What a webmaster must know is on the console. */
export function trouble(
  { html }: Pick<Lit, 'html'>,
  { code, facts }: FeedError,
  { t, tag }: Locale,
  retry: () => void,
): TemplateResult {
  const time = formatWait(tag, facts.retryAfter ?? 30);
  return html`<div class="state">
    <slot name="error"><p part="status">${t(sentenceOf(code), { time })}</p></slot>
    <button part="retry" class="button" type="button" @click=${retry}>${t('retry')}</button>
  </div>`;
}
