import { html, nothing } from 'lit';
/** How many of several sources could not be loaded. */
export const failedSources = ({ sources }) => sources[1] ? sources.filter(({ error }) => error).length : 0;
/** The button that shows new articles, above the cards. It takes no space, so that nothing moves when it appears. */
export const pendingButton = ({ pendingCount }, t, actions) => pendingCount
    ? html `<p class="new">
        <button part="new" class="button" type="button" @click=${actions?.showPending}>
          ${t('reveal', { n: pendingCount })}
        </button>
      </p>`
    : nothing;
/** That some of several sources failed is said once, below the cards: readers need not know which. */
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
