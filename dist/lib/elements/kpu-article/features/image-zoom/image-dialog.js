import { createElement } from '../../../shared/dom/create-element.js';
// The entry of the bundle `image-dialog`.
export { css } from './image-dialog.css.js';
/** Pixels; an image whose longer side is shorter may be shown at twice its size. */
const SMALL_SIDE = 800;
/** Shows the size that the page has loaded, and the largest one once that has loaded. */
function showLargest(shown, { currentSrc, src, srcset }) {
    shown.src = currentSrc || src;
    if (!srcset)
        return;
    const large = shown.ownerDocument.createElement('img');
    large.referrerPolicy = shown.referrerPolicy;
    large.addEventListener('load', () => {
        shown.src = large.currentSrc; // without `srcset`, whose density would change the natural size
    });
    large.sizes = '99999px';
    large.srcset = srcset;
}
/** Switches an image between fitting the viewport and its own size, around the point that was clicked. */
function makeZoomable(viewport, image, button) {
    const isZoomed = () => viewport.classList.contains('natural');
    const setZoomed = (zoomed) => {
        viewport.classList.toggle('natural', zoomed);
        button.setAttribute('aria-pressed', String(zoomed));
        if (button.firstElementChild)
            button.firstElementChild.textContent = zoomed ? '−' : '+';
        if (zoomed)
            viewport.tabIndex = 0; // so that the keyboard can scroll it
        else
            viewport.removeAttribute('tabindex');
    };
    /** Offers the button only where the image's own size is larger than what fits. */
    const updateButton = () => {
        const { naturalWidth, naturalHeight } = image;
        const scale = Math.max(naturalWidth, naturalHeight) < SMALL_SIDE ? 2 : 1;
        if (scale > 1)
            image.width = naturalWidth * scale;
        const { clientWidth, clientHeight } = image; // after the line above has changed them
        const fits = clientWidth >= naturalWidth * scale && clientHeight >= naturalHeight * scale;
        button.hidden = fits && !isZoomed();
        viewport.classList.toggle('more', !button.hidden);
    };
    setZoomed(false);
    image.addEventListener('load', updateButton);
    if (image.complete)
        updateButton();
    button.addEventListener('click', () => {
        setZoomed(!isZoomed());
        updateButton();
    });
    image.addEventListener('click', ({ clientX, clientY }) => {
        if (button.hidden)
            return;
        const { left, top, width, height } = image.getBoundingClientRect();
        setZoomed(!isZoomed());
        const { scrollWidth, scrollHeight, clientWidth, clientHeight } = viewport;
        viewport.scrollTo({
            left: ((clientX - left) / width) * scrollWidth - clientWidth / 2,
            top: ((clientY - top) / height) * scrollHeight - clientHeight / 2,
            behavior: 'instant',
        });
        updateButton();
    });
}
function createToolbar(t) {
    const sign = createElement('span', '');
    sign.setAttribute('aria-hidden', 'true');
    const zoom = createElement('button', 'button');
    zoom.type = 'button';
    zoom.setAttribute('part', 'zoom');
    zoom.setAttribute('aria-label', t('enlarge'));
    zoom.append(sign);
    const close = createElement('button', 'button', t('close'));
    close.type = 'button';
    close.setAttribute('part', 'close');
    close.autofocus = true;
    const toolbar = createElement('div', 'tools');
    toolbar.append(zoom, close);
    return { toolbar, zoom, close };
}
/**
 * Shows an image as large as the screen allows, in a modal dialog over the one that its article may be in. Escape, the
 * close button and a click beside the image close it.
 */
export function openImageDialog(root, image, caption, t) {
    const dialog = createElement('dialog', 'enlarged');
    dialog.setAttribute('part', 'enlarged');
    const name = image.alt || caption || t('enlarge');
    dialog.setAttribute('aria-label', name);
    const { toolbar, zoom, close } = createToolbar(t);
    const shown = document.createElement('img');
    shown.alt = image.alt;
    shown.referrerPolicy = image.referrerPolicy;
    const viewport = createElement('div', 'viewport');
    viewport.role = 'group'; // it takes the focus while it can be scrolled
    viewport.ariaLabel = name;
    viewport.append(shown);
    dialog.append(toolbar, viewport);
    if (caption) {
        const text = createElement('p', 'caption', caption);
        text.setAttribute('part', 'caption');
        dialog.append(text);
    }
    showLargest(shown, image);
    dialog.addEventListener('click', ({ target }) => {
        if (target === close || target === viewport || target === dialog)
            dialog.close();
    });
    dialog.addEventListener('close', () => {
        dialog.remove();
    });
    root.append(dialog);
    dialog.showModal();
    makeZoomable(viewport, shown, zoom);
    return dialog;
}
