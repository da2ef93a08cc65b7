import type { Locale } from '../../i18n/index.js';
import type { Given } from '../kpu-element.js';
import { landAfter } from '../land.js';
import type { ListView } from './view.js';

/** The way to the pictures of all cards, where data is saved. */
export function picturesButton(
  { html, nothing }: Given,
  { extras, feed: { host }, show, layout, shown }: ListView,
  t: Locale['t'],
): unknown {
  const wanted = layout !== 'headlines' && show.includes('image') && shown.some(({ image }) => image);
  if (!wanted || !extras || extras.pictures) return nothing;
  const { shadowRoot } = host as unknown as Element;
  const onClick = (): void => {
    const act = () => {
      extras.pictures = true;
      host.requestUpdate();
      return host.updateComplete;
    };
    const places = ['[part~="more"]', '.item:last-child .title > *'];
    const next = () => places.map((place) => shadowRoot?.querySelector<HTMLElement>(place)).find(Boolean);
    void landAfter(shadowRoot, act, next);
  };
  return html`<button part="show-image" class="button" type="button" @click=${onClick}>
    ${t('showImage')}
  </button>`;
}
