import type { Locale } from '../../../i18n/index.js';

/** Pixels; a picture that is less wide and high may be shown at twice its size, as there would be little to gain. */
const SMALL = 800;

function make<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = page.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Shows the largest of a picture's sizes, once it is here; until then, the one that the page has. */
function showLargest(shown: HTMLImageElement, { currentSrc, src, srcset }: HTMLImageElement): void {
  shown.src = currentSrc || src;
  if (!srcset) return;
  const large = shown.ownerDocument.createElement('img');
  large.referrerPolicy = shown.referrerPolicy;
  large.addEventListener('load', () => {
    shown.src = large.currentSrc; // by itself, so that it counts as large as it is
  });
  large.sizes = '99999px';
  large.srcset = srcset;
}

/** Lets a picture be seen whole, or at its own size, around the place that was tapped. */
function zoomable(stage: HTMLElement, image: HTMLImageElement, button: HTMLButtonElement): void {
  const isZoomed = () => stage.classList.contains('natural');
  const set = (zoomed: boolean): void => {
    stage.classList.toggle('natural', zoomed);
    button.setAttribute('aria-pressed', String(zoomed));
    if (button.firstElementChild) button.firstElementChild.textContent = zoomed ? '−' : '+';
    if (zoomed)
      stage.tabIndex = 0; // the keyboard scrolls it
    else stage.removeAttribute('tabindex');
  };
  /** Whether there is more to see than the screen shows; a picture at its own size has nothing to gain. */
  const look = (): void => {
    const { naturalWidth, naturalHeight } = image;
    const scale = Math.max(naturalWidth, naturalHeight) < SMALL ? 2 : 1;
    if (scale > 1) image.width = naturalWidth * scale;
    const { clientWidth, clientHeight } = image; // only now
    const fits = clientWidth >= naturalWidth * scale && clientHeight >= naturalHeight * scale;
    button.hidden = fits && !isZoomed();
    stage.classList.toggle('more', !button.hidden);
  };
  set(false);
  image.addEventListener('load', look);
  if (image.complete) look();
  button.addEventListener('click', () => {
    set(!isZoomed());
    look();
  });
  image.addEventListener('click', ({ clientX, clientY }) => {
    if (button.hidden) return;
    const { left, top, width, height } = image.getBoundingClientRect();
    set(!isZoomed());
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = stage;
    stage.scrollTo({
      left: ((clientX - left) / width) * scrollWidth - clientWidth / 2,
      top: ((clientY - top) / height) * scrollHeight - clientHeight / 2,
      behavior: 'instant',
    });
    look();
  });
}

/**
 * Shows a picture as large as the screen allows, in a modal dialog of its own, over the one that its article may be in.
 * Escape, the button and a click beside the picture close it.
 */
export function openPicture(
  root: ShadowRoot,
  image: HTMLImageElement,
  caption: string,
  t: Locale['t'],
): HTMLDialogElement {
  const { ownerDocument: page } = image;
  const dialog = make(page, 'dialog', 'enlarged');
  dialog.setAttribute('part', 'enlarged');
  const name = image.alt || caption || t('enlarge');
  dialog.setAttribute('aria-label', name);

  const sign = make(page, 'span', '');
  sign.setAttribute('aria-hidden', 'true');
  const zoom = make(page, 'button', 'button');
  zoom.type = 'button';
  zoom.setAttribute('part', 'zoom');
  zoom.setAttribute('aria-label', t('enlarge'));
  zoom.append(sign);
  const close = make(page, 'button', 'button', t('close'));
  close.type = 'button';
  close.setAttribute('part', 'close');
  close.autofocus = true;
  const bar = make(page, 'div', 'tools');
  bar.append(zoom, close);

  const shown = page.createElement('img');
  shown.alt = image.alt;
  shown.referrerPolicy = image.referrerPolicy;
  const stage = make(page, 'div', 'stage');
  stage.role = 'group'; // it has the focus where it can be scrolled
  stage.ariaLabel = name;
  stage.append(shown);
  dialog.append(bar, stage);
  if (caption) {
    const words = make(page, 'p', 'words', caption);
    words.setAttribute('part', 'caption');
    dialog.append(words);
  }

  showLargest(shown, image);
  dialog.addEventListener('click', ({ target }) => {
    if (target === close || target === stage || target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  root.append(dialog);
  dialog.showModal();
  zoomable(stage, shown, zoom);
  return dialog;
}
