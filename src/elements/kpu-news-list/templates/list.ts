import { html, nothing } from 'lit';
import type { FeedState, FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Article } from '../../../model/types.js';
import { keyedCards } from '../keyed-cards.js';
import { withHeadingLevel } from '../../shared/templates/heading-level.js';
import { skeletonCards, card, type CardOptions } from './card.js';
import type { ListFeatures } from '../features/list-features.js';

/** Everything the list's templates need to know. */
export interface ListView extends CardOptions {
  readonly feed: FeedState;
  readonly store: FeedStore;
  readonly shown: readonly Article[];
  /** True where more is loaded than is shown. */
  readonly rest: boolean;
  /** Cards that the skeleton stands for. */
  readonly bones: number;
  readonly layout: string;
  readonly heading: string;
  /** Whether there is a search field; its place is kept until it comes. */
  readonly search: boolean;
  /** What stands above and below the cards, once it is loaded. */
  readonly extras: ListFeatures | undefined;
}

/** The whole list in each of its states. */
export function listView(view: ListView) {
  const { feed, shown, layout, heading, level, show, zone, locale, shares, counted, extras } = view;
  const { status } = feed;
  const waits = status === 'loading';
  const list = html`<ul
    role="list"
    part=${waits ? 'items skeleton' : 'items'}
    class="items"
    aria-busy=${waits}
  >
    ${
      waits
        ? skeletonCards(view.bones, show)
        : keyedCards(
            shown,
            [show.join(), level, zone, locale, shares, counted, extras?.cacheKey(view)],
            (article) => card(article, view, extras),
          )
    }
  </ul>`;
  return html`<section class="kpu" aria-label=${heading || nothing}>
    <div class=${layout === 'featured' ? 'grid featured' : layout}>
      <slot name="heading"
        >${heading ? withHeadingLevel(level)`<h2 part="heading" class="heading">${heading}</h2>` : nothing}</slot
      >
      ${extras ? extras.header(view) : view.search ? html`<p class="seek"></p>` : nothing}
      ${waits ? html`<slot name="loading">${list}</slot>` : list}
      <div ?hidden=${waits || status === 'ready'}><slot @slotchange=${view.store.readInline}></slot></div>
      <div class="foot">${extras?.footer(view)}</div>
    </div>
  </section>`;
}
