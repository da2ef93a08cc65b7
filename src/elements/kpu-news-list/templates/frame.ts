import { html, nothing } from 'lit';
import type { Locale } from '../../../i18n/index.js';
import { staleText, staleNotice } from '../../shared/templates/stale-notice.js';
import { errorBlock } from '../../shared/templates/error-message.js';
import { failedLine, newButton } from './update-notices.js';
import { showImagesButton } from './show-images-button.js';
import { statusText } from './status-text.js';
import type { ListView } from './list.js';

/** What the templates around the cards need beside the view. */
export interface FrameOptions {
  readonly locale: Locale;
  /** Whether a visitor searches for something. */
  readonly searching: boolean;
  /** How further articles come: `button`, `scroll` or `none`. */
  readonly more: string;
  /** What the live region says, where the list's state is told in these words. */
  readonly said: (words: string) => string;
  readonly retry: () => void;
  readonly onSearch: (event: Event) => void;
}

/** Whether there is more to show than is shown. */
export const hasMore = ({ feed, rest }: ListView): boolean => rest || !!feed.next;

/** What stands over the cards: search field, and what there is to say about the state. */
export function header({ feed, store, shown, zone, search }: ListView, around: FrameOptions) {
  const { locale, searching, retry, onSearch } = around;
  const { t } = locale;
  if (feed.status === 'error' && feed.error) return errorBlock(feed.error, locale, retry);
  if (feed.status !== 'ready')
    return html`${search ? html`<p class="seek"></p>` : nothing}
    ${feed.slow ? html`<p part="status" class="state">${t('slow')}</p>` : nothing}`;
  return html`${newButton(store, t)}
  ${
    search && feed.articles.length
      ? html`<input
          part="search"
          class="seek search"
          type="search"
          aria-label=${t('search')}
          placeholder=${t('search')}
          @input=${onSearch}
        />`
      : nothing
  }
  ${feed.error ? staleNotice(staleText(feed.fetchedAt, locale, zone), t, retry) : nothing}
  ${
    shown.length
      ? nothing
      : searching
        ? html`<p part="status">${t('noMatch')}</p>`
        : html`<slot name="empty"><p part="status">${t('empty')}</p></slot>`
  }`;
}

/** What stands below the cards: the way to more, and what is read out. */
export function footer(view: ListView, around: FrameOptions) {
  const { feed } = view;
  const { locale, said, more, searching } = around;
  const { t } = locale;
  const home = feed.feed?.home;
  const foot =
    feed.status === 'ready'
      ? html`${showImagesButton(view, t)}
          ${
            more !== 'none' && hasMore(view)
              ? html`<button part="more" class="button" type="button" aria-disabled=${feed.loadingMore}>
                  ${feed.loadingMore ? t('loading') : t(feed.pageError ? 'retry' : 'more')}
                </button>`
              : nothing
          }
          <slot name="footer"
            >${home ? html`<a part="all" class="all" href=${home}>${t('all')}</a>` : nothing}</slot
          >
          ${failedLine(view.store, t)}`
      : nothing;
  // one and the same element all along: what is put in with its words is not read out
  return html`${foot}
    <p class="visually-hidden" role="status">${said(statusText(view, locale, searching))}</p>`;
}
