import { html, nothing } from 'lit';
import type { FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import { moveFocus, runThenRestoreFocus } from '../../shared/a11y/focus.js';

type Words = Locale['t'];

/** The list's own tree, of something that was clicked. */
const treeOf = ({ currentTarget }: Event): ShadowRoot =>
  (currentTarget as Element).getRootNode() as ShadowRoot;

/** The way to news that came late, over the cards. It takes no place, so that nothing moves when it comes. */
export function newButton(store: FeedStore, t: Words): unknown {
  const { pendingCount } = store.state;
  if (!pendingCount) return nothing;
  const onClick = async (event: Event): Promise<void> => {
    const tree = treeOf(event);
    const before = new Set(tree.querySelectorAll('.item'));
    store.showPending();
    await store.host.updateComplete;
    const cards = [...tree.querySelectorAll('.item')];
    moveFocus(
      (cards.find((card) => !before.has(card)) ?? cards[0])?.querySelector<HTMLElement>('.title > *'),
    );
  };
  return html`<p class="new">
    <button part="new" class="button" type="button" @click=${onClick}>
      ${t('reveal', { n: pendingCount })}
    </button>
  </p>`;
}

/** Which of several feeds failed matters to nobody who reads; that some did is said once, below the cards. */
export function failedLine(store: FeedStore, t: Words): unknown {
  const { sources, error } = store.state;
  const failed = sources.filter((source) => source.error).length;
  if (!failed || error) return nothing;
  const loading = sources.some((source) => source.loading);
  const onClick = async (event: Event): Promise<void> => {
    const tree = treeOf(event);
    const places = ['[part~="new"]', '[part~="more"]', '.item:last-child .title > *'];
    await runThenRestoreFocus(
      tree,
      async () => {
        await store.retryFailedSources();
        await store.host.updateComplete;
      },
      () => places.map((place) => tree.querySelector<HTMLElement>(place)).find(Boolean),
    );
  };
  return html`<p part="status" class="state unloaded">
    <span class="muted">${t('unloaded', { n: failed })}</span>
    <button part="retry" class="button" type="button" aria-disabled=${loading} @click=${onClick}>
      ${t(loading ? 'loading' : 'retry')}
    </button>
  </p>`;
}
