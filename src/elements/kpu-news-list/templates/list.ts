import { html, nothing } from 'lit';
import { withHeadingLevel } from '../../shared/templates/heading-level.js';
import type { ListView } from '../list-view.js';
import { card, skeletonCards } from './card.js';
import { plainDetails, type CardDetails } from './card-details.js';

/**
 * The list in all states.
 * @param onFallbackChange called when the children of the element change, which may contain a feed
 */
export function listTemplate(
  view: ListView,
  details: CardDetails = plainDetails,
  onFallbackChange?: () => void,
) {
  const { state, options, heading, show, articles, locale, skeletonCount } = view;
  const { layout, headingLevel, timeZone, share, counter } = options;
  const isLoading = state.status === 'loading';
  const list = html`<ul
    role="list"
    part=${isLoading ? 'items skeleton' : 'items'}
    class="items"
    aria-busy=${isLoading}
  >
    ${
      isLoading
        ? skeletonCards(skeletonCount, show)
        : details.cards(articles, (article) => card(article, view, details), [
            show.join(),
            headingLevel,
            timeZone,
            locale,
            share,
            !counter,
          ])
    }
  </ul>`;
  return html`<section class="kpu" aria-label=${heading || nothing}>
    <div class=${layout}>
      <slot name="heading"
        >${heading ? withHeadingLevel(headingLevel)`<h2 part="heading" class="heading">${heading}</h2>` : nothing}</slot
      >
      ${details.header(view)} ${isLoading ? html`<slot name="loading">${list}</slot>` : list}
      <div ?hidden=${isLoading || state.status === 'ready'}>
        <slot @slotchange=${onFallbackChange}></slot>
      </div>
      <div class="foot">${details.footer?.(view)}</div>
    </div>
  </section>`;
}
