import type { TemplateResult } from 'lit';
import { formatWait, sentenceOf, type Locale } from '../i18n/index.js';
import { busyWait, type FeedError } from '../model/feed-error.js';
import type { Lit } from './share-links.js';

/** What a visitor is told; that a busy server is asked again only where it is. */
export function sentence(error: FeedError, { t, tag }: Locale): string {
  const wait = busyWait(error);
  const key = error.code === 'rate-limited' && wait === undefined ? 'network' : sentenceOf(error.code);
  return t(key, { time: formatWait(tag, wait ?? 0) });
}

/** A calm sentence and a way to try again. What a webmaster must know is on the console. */
export function trouble(
  { html }: Pick<Lit, 'html'>,
  error: FeedError,
  locale: Locale,
  retry: () => void,
): TemplateResult {
  return html`<div class="state">
    <slot name="error"><p part="status">${sentence(error, locale)}</p></slot>
    <button part="retry" class="button" type="button" @click=${retry}>${locale.t('retry')}</button>
  </div>`;
}
