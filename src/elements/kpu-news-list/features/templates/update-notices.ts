import { html, nothing } from 'lit';
import type { FeedState } from '../../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../../i18n/index.js';
import type { ListActions } from '../list-actions.js';

/** The number of failed sources, if there are several. */
export const failedSources = ({ sources }: FeedState): number =>
  sources[1] ? sources.filter(({ error }) => error).length : 0;

/** The button above the cards that shows new articles. It takes no space, so that nothing moves when it appears. */
export const pendingButton = ({ pendingCount }: FeedState, t: Locale['t'], actions?: ListActions): unknown =>
  pendingCount
    ? html`<p class="new">
        <button part="new" class="button" type="button" @click=${actions?.showPending}>
          ${t('reveal', { n: pendingCount })}
        </button>
      </p>`
    : nothing;

/** One notice below the cards for all failed sources; visitors need not know which failed. */
export function failedSourcesNotice(state: FeedState, t: Locale['t'], actions?: ListActions): unknown {
  const failed = failedSources(state);
  if (!failed || state.error) return nothing;
  const isLoading = state.sources.some(({ loading }) => loading);
  return html`<p part="status" class="state failed-sources">
    <span class="muted">${t('unloaded', { n: failed })}</span>
    <button
      part="retry"
      class="button"
      type="button"
      aria-disabled=${isLoading}
      @click=${actions?.retrySources}
    >
      ${t(isLoading ? 'loading' : 'retry')}
    </button>
  </p>`;
}
