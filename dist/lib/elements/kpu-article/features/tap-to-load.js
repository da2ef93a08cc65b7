import { formatBytes } from '../../../i18n/index.js';
import { srcsetOf } from '../../../model/urls.js';
import { moveFocus } from '../../shared/a11y/focus.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { css } from './tap-to-load.css.js';
/**
 * Replaces images by buttons that load them. The images of a body are replaced before its nodes are in the document, so
 * that the browser requests none of them. A button with the dimensions of the image reserves its space.
 */
export class TapToLoad {
    #host;
    #getArticle;
    #getLocale;
    #placeholders = new WeakMap();
    #hero;
    #heroContainer;
    constructor(host, getArticle, getLocale) {
        this.#host = host;
        this.#getArticle = getArticle;
        this.#getLocale = getLocale;
        addStyles(host, css);
        host.addController(this);
        host.requestUpdate();
    }
    hostUpdated() {
        const root = this.#host.shadowRoot;
        const container = root?.querySelector('.hero');
        const hero = this.#getArticle()?.image;
        if (container && hero && (container !== this.#heroContainer || hero !== this.#hero)) {
            container.querySelector('svg')?.after(this.#createButton(createHeroImage(hero), hero));
            for (const outdated of [...container.children].slice(2))
                outdated.remove();
        }
        this.#heroContainer = container ?? undefined;
        this.#hero = hero;
        for (const button of root?.querySelectorAll('.placeholder') ?? [])
            this.#updateLabel(button); // the language may have changed
    }
    /** Replaces the images of a body that is not in the document yet. */
    replaceImages(body) {
        for (const image of body.querySelectorAll('img')) {
            if (!body.contains(image))
                continue; // removed with the link that it shares with another image
            const link = image.closest('a');
            const picture = image.closest('picture') ?? image;
            const isOnlyContent = link && !link.textContent.trim();
            const [width, height] = dimensionsOf(image);
            const button = this.#createButton(isOnlyContent ? link : picture, { alt: image.alt, width, height });
            button.classList.add(...image.classList);
            // a link must not contain a button; the text of one that has some stays where it is
            (link ?? picture).before(button);
            (isOnlyContent ? link : picture).remove();
        }
    }
    /** @param facts the facts about the image in the feed */
    #createButton(element, facts) {
        const image = imageIn(element);
        const [width, height] = dimensionsOf(image);
        const { ownerDocument: page } = this.#host;
        const button = page.createElement('button');
        button.type = 'button';
        button.className = 'button placeholder';
        button.setAttribute('part', 'show-image');
        const label = page.createElement('span');
        const alt = page.createElement('span');
        alt.className = 'muted';
        alt.dir = 'auto';
        alt.textContent = facts.alt ?? '';
        button.append(label, ...(facts.alt ? [' ', alt] : []));
        if (width && height) {
            button.style.aspectRatio = `${width} / ${height}`;
            button.style.width = `${width}px`;
        }
        this.#placeholders.set(button, {
            element,
            url: image.getAttribute('src') ?? '',
            width: facts.width ?? 0,
            height: facts.height ?? 0,
            isResponsive: element.hasAttribute('srcset') || !!element.querySelector('[srcset]'),
        });
        this.#updateLabel(button);
        button.addEventListener('click', () => {
            this.#load(button, element);
        });
        return button;
    }
    /** "Tampilkan gambar (120 kB)", or with the dimensions if the feed has those. */
    #updateLabel(button) {
        const placeholder = this.#placeholders.get(button);
        const label = button.firstElementChild;
        if (!placeholder || !label)
            return;
        const { url, width, height, isResponsive } = placeholder;
        const { t, tag } = this.#getLocale();
        const attachments = this.#getArticle()?.attachments;
        const bytes = isResponsive ? 0 : attachments?.find((attachment) => attachment.url === url)?.size;
        const size = bytes ? formatBytes(tag, bytes) : width && height ? `${width} × ${height}` : '';
        label.textContent = t('showImage', { n: 1 }) + (size && ` (${size.replaceAll(' ', '\u00a0')})`);
    }
    /** Shows a copy of the element, so that an image that fails can be requested again. */
    #load(button, element) {
        const copy = element.cloneNode(true);
        const image = imageIn(copy);
        const focusTarget = copy.matches('a') ? copy : image;
        image.removeAttribute('loading');
        image.addEventListener('load', () => {
            const { activeElement, body } = copy.ownerDocument;
            if (activeElement === body)
                moveFocus(focusTarget); // lost when the image was moved into its zoom frame
        });
        image.addEventListener('error', () => {
            const hasFocus = copy.matches(':focus-within');
            copy.replaceWith(button);
            if (hasFocus)
                button.focus();
        });
        button.replaceWith(copy);
        moveFocus(focusTarget);
        this.#host.requestUpdate(); // so that image zoom finds it
    }
}
const imageIn = (element) => element.querySelector('img') ?? element;
/** Width and height by the markup: an image that has not loaded has no size of its own. */
const dimensionsOf = (image) => ['width', 'height'].map((name) => Number(image.getAttribute(name)));
/** The image above the body, made in an inert document, where nothing is loaded. */
function createHeroImage({ url, alt = '', width = 1280, height = 720, sizes }) {
    const image = document.implementation.createHTMLDocument('').createElement('img');
    image.className = 'image';
    image.setAttribute('part', 'image');
    const srcset = srcsetOf({ sizes });
    if (srcset) {
        image.srcset = srcset;
        image.sizes = '(min-width: 45em) 45em, 100vw';
    }
    Object.assign(image, { alt, width, height, decoding: 'async', referrerPolicy: 'no-referrer', src: url });
    return image;
}
