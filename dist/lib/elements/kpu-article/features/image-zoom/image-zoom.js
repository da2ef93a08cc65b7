import { addStyles } from '../../../shared/dom/add-styles.js';
import { LazyFeatures } from '../../../shared/lazy-features.js';
import { css } from './image-zoom.css.js';
/** Pixels; an image with a shorter side gets no button. */
const MIN_SIDE = 100;
/** WordPress alignment classes, which move from an image to its zoom frame. */
const ALIGNMENTS = ['alignleft', 'alignright', 'aligncenter'];
const SVG = 'http://www.w3.org/2000/svg';
/** Four corners. */
const ICON_PATH = 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5';
const captionOf = (image) => image.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';
/** Whether an image is too small to enlarge, or has not loaded. */
function isTiny({ naturalWidth, naturalHeight, clientWidth, clientHeight }) {
    const sides = [naturalWidth, naturalHeight];
    if (clientWidth)
        sides.push(clientWidth, clientHeight); // 0 while the article is hidden
    return Math.min(...sides) < MIN_SIDE;
}
function createIcon(page) {
    const svg = page.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = page.createElementNS(SVG, 'path');
    path.setAttribute('d', ICON_PATH);
    svg.append(path);
    return svg;
}
/**
 * Adds a button to each image of an article that opens it in a dialog; a click on the image does the same. The image
 * itself keeps its role and its context menu; the button is for keyboards and screen readers.
 */
export class ImageZoom {
    #host;
    #root;
    #getLocale;
    #dialog;
    #opened;
    constructor(host, root, getLocale) {
        this.#host = host;
        this.#root = root;
        this.#getLocale = getLocale;
        addStyles(host, css);
        this.#dialog = new LazyFeatures(host, () => this.#loadDialog(), 'image-dialog');
        root.addEventListener('click', this.#onClick);
        for (const type of ['pointerover', 'focusin'])
            root.addEventListener(type, this.#onIntent);
        // an image's size is known only once it has loaded
        root.addEventListener('load', ({ target }) => this.#update(target), true);
        host.addController(this);
        this.hostUpdated();
    }
    hostUpdated() {
        for (const image of this.#root.querySelectorAll('img'))
            if (image.complete)
                this.#update(image);
        const { image, src, dialog } = this.#opened ?? {};
        if (!image?.isConnected || image.src !== src)
            dialog?.close(); // another article is shown now
    }
    hostDisconnected() {
        this.#opened?.dialog.remove();
        this.#opened = undefined;
    }
    async #loadDialog() {
        const code = await import('./image-dialog.js');
        addStyles(this.#host, code.css);
        return code;
    }
    /** Loads the dialog when the pointer or the focus reaches an image. */
    #onIntent = ({ target }) => {
        if (target.closest('.zoom') && !this.#dialog.ready)
            void this.#dialog.load();
    };
    /** Gives an image its frame and button, and keeps the button's state and label up to date. */
    #update(image) {
        if (!image.matches('.image, .body img, .hero img'))
            return;
        const frame = image.closest('.zoom') ?? this.#addFrame(image);
        const button = frame?.querySelector('.enlarge');
        if (!frame || !button)
            return;
        const tiny = isTiny(image);
        button.hidden = tiny;
        frame.classList.toggle('tiny', tiny);
        const { t } = this.#getLocale();
        const name = image.alt || captionOf(image);
        const label = name ? `${t('enlarge')}: ${name}` : t('enlarge');
        if (button.ariaLabel !== label)
            button.ariaLabel = label;
    }
    #addFrame(image) {
        if (image.closest('a, button, summary') || isTiny(image))
            return undefined;
        const { ownerDocument: page } = this.#host;
        const element = image.closest('picture') ?? image;
        const frame = page.createElement('span');
        frame.className = image.matches('.image') ? 'zoom wide' : 'zoom';
        frame.classList.add(...ALIGNMENTS.filter((alignment) => image.classList.contains(alignment)));
        const button = page.createElement('button');
        button.type = 'button';
        button.className = 'enlarge';
        button.setAttribute('part', 'enlarge');
        button.append(createIcon(page));
        const focused = this.#root.activeElement;
        element.replaceWith(frame);
        frame.append(element, button);
        if (focused === image)
            image.focus({ preventScroll: true }); // a moved node loses the focus
        return frame;
    }
    #onClick = (event) => {
        const target = event.target;
        const frame = target.closest('.zoom:not(.tiny)');
        const image = frame?.querySelector('img');
        const button = frame?.querySelector('button');
        if (!image || !button || image.matches('.broken') || event.defaultPrevented)
            return;
        if (target !== image && !button.contains(target))
            return;
        button.focus({ preventScroll: true }); // the dialog returns the focus here
        void this.#open(image);
    };
    async #open(image) {
        const { src } = image;
        await this.#dialog.load();
        const isShown = image.isConnected && image.src === src && !this.#opened?.dialog.isConnected;
        if (!this.#dialog.value || !isShown)
            return;
        const { openImageDialog } = this.#dialog.value;
        const dialog = openImageDialog(this.#root, image, captionOf(image), this.#getLocale().t);
        this.#opened = { image, src, dialog };
    }
}
