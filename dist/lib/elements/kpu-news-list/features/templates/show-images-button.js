import { html, nothing } from 'lit';
/** The button that shows the images of all cards in data-saving mode. */
export function showImagesButton({ options, show, articles }, t, actions) {
    const hasImages = show.includes('image') && articles.some(({ image }) => image);
    if (!hasImages || options.layout === 'headlines')
        return nothing;
    return html `<button part="show-image" class="button" type="button" @click=${actions?.showImages}>
    ${t('showImage')}
  </button>`;
}
