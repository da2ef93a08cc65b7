import { html, nothing } from 'lit';
import type { FeedController } from '../../../controllers/feed/feed-controller.js';
import type { Locale } from '../../../i18n/index.js';
import { moveFocus, runThenRestoreFocus } from '../../shared/a11y/focus.js';

type Words = Locale['t'];

/** The list's own tree, of something that was clicked. */
const treeOf = ({ currentTarget }: Event): ShadowRoot =>
  (currentTarget as Element).getRootNode() as ShadowRoot;

/** The way to news that came late, over the cards. It takes no place, so that nothing moves when it comes. */
export function newButton({ waiting, reveal, host }: FeedController, t: Words): unknown {
  if (!waiting || !reveal) return nothing;
  const onClick = async (event: Event): Promise<void> => {
    const tree = treeOf(event);
    const before = new Set(tree.querySelectorAll('.item'));
    reveal();
    await host.updateComplete;
    const cards = [...tree.querySelectorAll('.item')];
    moveFocus(
      (cards.find((card) => !before.has(card)) ?? cards[0])?.querySelector<HTMLElement>('.title > *'),
    );
  };
  return html`<p class="new">
    <button part="new" class="button" type="button" @click=${onClick}>${t('reveal', { n: waiting })}</button>
  </p>`;
}

/** Which of several feeds failed matters to nobody who reads; that some did is said once, below the cards. */
export function failedLine({ several, error, host }: FeedController, t: Words): unknown {
  if (!several?.failed || error) return nothing;
  const { loading } = several;
  const onClick = async (event: Event): Promise<void> => {
    const tree = treeOf(event);
    const places = ['[part~="new"]', '[part~="more"]', '.item:last-child .title > *'];
    await runThenRestoreFocus(
      tree,
      async () => {
        await several.retry();
        await host.updateComplete;
      },
      () => places.map((place) => tree.querySelector<HTMLElement>(place)).find(Boolean),
    );
  };
  return html`<p part="status" class="state unloaded">
    <span class="muted">${t('unloaded', { n: several.failed })}</span>
    <button part="retry" class="button" type="button" aria-disabled=${loading} @click=${onClick}>
      ${t(loading ? 'loading' : 'retry')}
    </button>
  </p>`;
}
