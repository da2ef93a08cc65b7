import type { Locale } from '../../../i18n/index.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { css } from './image-zoom.css.js';
import { openPicture } from './image-dialog.js';
import type { KpuArticle } from '../kpu-article.js';

// A chunk: fetched once an article that holds a picture is on screen.

/** Pixels; what is less wide or high is no picture to look at. */
const LEAST = 100;
/** An editor's placement of a picture, which its frame takes over. */
const PLACES = ['alignleft', 'alignright', 'aligncenter'];
const SVG = 'http://www.w3.org/2000/svg';
/** Four corners. */
const CORNERS = 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5';

/** The words below a picture. */
const captionOf = (image: Element): string =>
  image.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';

/** Whether a picture is too small to be enlarged, or did not come at all. */
function isTiny({ naturalWidth, naturalHeight, clientWidth, clientHeight }: HTMLImageElement): boolean {
  const sides = [naturalWidth, naturalHeight];
  if (clientWidth) sides.push(clientWidth, clientHeight); // nothing has a size in what is hidden
  return Math.min(...sides) < LEAST;
}

function icon(page: Document): SVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = page.createElementNS(SVG, 'path');
  path.setAttribute('d', CORNERS);
  svg.append(path);
  return svg;
}

/**
 * Gives the pictures of an article a button beside them that opens them large; a tap on the picture does the same. The
 * picture stays what it is for a screen reader and for a long press; the button is for all who have no pointer.
 */
class Enlarging {
  readonly #host: KpuArticle;
  readonly #root: ShadowRoot;
  readonly #locale: () => Locale;
  #open?: { readonly image: HTMLImageElement; readonly src: string; readonly dialog: HTMLDialogElement };

  constructor(host: KpuArticle, root: ShadowRoot, locale: () => Locale) {
    this.#host = host;
    this.#root = root;
    this.#locale = locale;
    addStyles(host, css);
    root.addEventListener('click', this.#onClick);
    // each picture is looked at once it is here, as its size is not known before
    root.addEventListener('load', ({ target }) => this.#look(target as Element), true);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    for (const image of this.#root.querySelectorAll('img')) if (image.complete) this.#look(image);
    const { image, src, dialog } = this.#open ?? {};
    if (!image?.isConnected || image.src !== src) dialog?.close(); // another article has come
  }

  hostDisconnected(): void {
    this.#open?.dialog.remove();
    this.#open = undefined;
  }

  #look(image: Element): void {
    if (!image.matches('.image, .body img, .lead img')) return;
    const frame = image.closest('.zoom') ?? this.#frame(image as HTMLImageElement);
    const button = frame?.querySelector<HTMLButtonElement>('.enlarge');
    if (!frame || !button) return;
    const tiny = isTiny(image as HTMLImageElement);
    button.hidden = tiny;
    frame.classList.toggle('tiny', tiny);
    const { t } = this.#locale();
    const name = (image as HTMLImageElement).alt || captionOf(image);
    const label = name ? `${t('enlarge')}: ${name}` : t('enlarge');
    if (button.ariaLabel !== label) button.ariaLabel = label;
  }

  /** A frame around a picture, with the button in it. */
  #frame(image: HTMLImageElement): Element | undefined {
    if (image.closest('a, button, summary') || isTiny(image)) return undefined;
    const { ownerDocument: page } = this.#host;
    const unit = image.closest('picture') ?? image;
    const frame = page.createElement('span');
    frame.className = image.matches('.image') ? 'zoom wide' : 'zoom';
    frame.classList.add(...PLACES.filter((place) => image.classList.contains(place)));
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'enlarge';
    button.setAttribute('part', 'enlarge');
    button.append(icon(page));
    const held = this.#root.activeElement;
    unit.replaceWith(frame);
    frame.append(unit, button);
    if (held === image) image.focus({ preventScroll: true }); // what is moved loses it
    return frame;
  }

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const frame = target.closest('.zoom:not(.tiny)');
    const image = frame?.querySelector('img');
    const button = frame?.querySelector('button');
    if (!image || !button || image.matches('.broken') || event.defaultPrevented) return;
    if (target !== image && !button.contains(target)) return;
    button.focus({ preventScroll: true }); // where the focus returns to
    const dialog = openPicture(this.#root, image, captionOf(image), this.#locale().t);
    this.#open = { image, src: image.src, dialog };
  };
}

const known = new WeakSet<KpuArticle>();

/** Makes the pictures of an article such as can be enlarged, those that come later too. */
export function enlarge(host: KpuArticle, locale: () => Locale): void {
  if (known.has(host) || !host.shadowRoot) return;
  known.add(host);
  new Enlarging(host, host.shadowRoot, locale);
}
