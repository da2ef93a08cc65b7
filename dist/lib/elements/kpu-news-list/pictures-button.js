import { landAfter } from '../land.js';
/** The way to the pictures of all cards, where data is saved. */
export function picturesButton({ html, nothing }, { extras, feed: { host }, show, layout, shown }, t) {
    const wanted = layout !== 'headlines' && show.includes('image') && shown.some(({ image }) => image);
    if (!wanted || !extras || extras.pictures)
        return nothing;
    const { shadowRoot } = host;
    const onClick = () => {
        const act = () => {
            extras.pictures = true;
            host.requestUpdate();
            return host.updateComplete;
        };
        const places = ['[part~="more"]', '.item:last-child .title > *'];
        const next = () => places.map((place) => shadowRoot?.querySelector(place)).find(Boolean);
        void landAfter(shadowRoot, act, next);
    };
    return html `<button part="show-image" class="button" type="button" @click=${onClick}>
    ${t('showImage')}
  </button>`;
}
