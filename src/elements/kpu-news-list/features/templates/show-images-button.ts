import { html, nothing } from 'lit';
import type { Locale } from '../../../../i18n/index.js';
import type { ListView } from '../../list-view.js';
import type { ListActions } from '../list-actions.js';

/** The button that shows the images of all cards in data-saving mode. */
export function showImagesButton(
  { options, show, articles }: ListView,
  t: Locale['t'],
  actions?: ListActions,
): unknown {
  const hasImages = show.includes('image') && articles.some(({ image }) => image);
  if (!hasImages || options.layout === 'headlines') return nothing;
  return html`<button part="show-image" class="button" type="button" @click=${actions?.showImages}>
    ${t('showImage')}
  </button>`;
}
