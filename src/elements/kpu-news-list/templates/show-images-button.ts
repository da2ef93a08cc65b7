import { html, nothing } from 'lit';
import type { Locale } from '../../../i18n/index.js';
import { runThenRestoreFocus } from '../../shared/a11y/focus.js';
import type { ListView } from './list.js';

/** The way to the pictures of all cards, where data is saved. */
export function showImagesButton(
  { extras, store: { host }, show, layout, shown }: ListView,
  t: Locale['t'],
): unknown {
  const wanted = layout !== 'headlines' && show.includes('image') && shown.some(({ image }) => image);
  if (!wanted || !extras || extras.showImages) return nothing;
  const { shadowRoot } = host;
  const onClick = (): void => {
    const act = () => {
      extras.showImages = true;
      host.requestUpdate();
      return host.updateComplete;
    };
    const places = ['[part~="more"]', '.item:last-child .title > *'];
    const next = () => places.map((place) => shadowRoot?.querySelector<HTMLElement>(place)).find(Boolean);
    void runThenRestoreFocus(shadowRoot, act, next);
  };
  return html`<button part="show-image" class="button" type="button" @click=${onClick}>
    ${t('showImage')}
  </button>`;
}
