import { html, nothing } from 'lit';
/** The number of failed sources, if there are several. */
export const failedSources = ({ sources }) => sources[1] ? sources.filter(({ error }) => error).length : 0;
/** The button above the cards that shows new articles. It takes no space, so that nothing moves when it appears. */
export const pendingButton = ({ pendingCount }, t, actions) => pendingCount
    ? html `<p class="new">
        <button part="new" class="button" type="button" @click=${actions?.showPending}>
          ${t('reveal', { n: pendingCount })}
        </button>
      </p>`
    : nothing;
/** One notice below the cards for all failed sources; visitors need not know which failed. */
export function failedSourcesNotice(state, t, actions) {
    const failed = failedSources(state);
    if (!failed || state.error)
        return nothing;
    const isLoading = state.sources.some(({ loading }) => loading);
    return html `<p part="status" class="state failed-sources">
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
