import { formatBytes, type Locale } from '../../../i18n/index.js';
import type { Article, Image } from '../../../model/types.js';
import { addStyles } from '../../shared/dom/add-styles.js';
import { moveFocus } from '../../shared/a11y/focus.js';
import type { KpuArticle } from '../kpu-article.js';

// A chunk: fetched where data is saved.

const css = /* css */ `
  .lead { display: grid; grid-template-columns: minmax(0, 1fr); }
  .lead > * { grid-area: 1 / 1; }
  .lead:has(img) > svg { visibility: hidden; }
  .lead .show { width: 100% !important; margin-block-start: var(--_space); }
  .body :is(img, .show, .zoom) { vertical-align: bottom; } /* a button has another base line than a picture */
  .show { display: inline-grid; place-content: center; gap: 0.25em; width: 100%; min-width: min(100%, 11em); max-width: 100%; overflow-wrap: anywhere; background: color-mix(in srgb, currentColor 7%, transparent); }
  .show .muted { color: inherit; font-weight: 400; }
`;

/** What is known of a picture before it is fetched. */
interface Held {
  /** What comes in the button's place: the picture, or the link that holds nothing else. */
  readonly unit: HTMLElement;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** True where the browser will choose among sizes, of which nobody knows the bytes. */
  readonly several: boolean;
}

/**
 * Pictures on tap. They are taken out of a body while its nodes belong to no page, so that none of them is ever asked
 * for; a button with their size keeps their place.
 */
export class Saver {
  readonly #host: KpuArticle;
  readonly #article: () => Article | undefined;
  readonly #locale: () => Locale;
  readonly #held = new WeakMap<Element, Held>();
  #lead?: Image;
  #place?: Element;

  constructor(host: KpuArticle, article: () => Article | undefined, locale: () => Locale) {
    this.#host = host;
    this.#article = article;
    this.#locale = locale;
    addStyles(host, css);
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const place = root?.querySelector('.lead');
    const image = this.#article()?.image;
    if (place && image && (place !== this.#place || image !== this.#lead)) {
      place.querySelector('svg')?.after(this.#button(pictureOf(image), image));
      for (const old of [...place.children].slice(2)) old.remove();
    }
    this.#place = place ?? undefined;
    this.#lead = image;
    for (const button of root?.querySelectorAll('.show') ?? []) this.#name(button); // the language may be another
  }

  /** Puts a button in the place of each picture of a body that is in no page yet. */
  hold(body: DocumentFragment): void {
    for (const image of body.querySelectorAll('img')) {
      if (!body.contains(image)) continue; // went with the link that it shares with another
      const link = image.closest('a');
      const picture = image.closest<HTMLElement>('picture') ?? image;
      const alone = link && !link.textContent.trim();
      const [width, height] = sidesOf(image);
      const button = this.#button(alone ? link : picture, { alt: image.alt, width, height });
      button.classList.add(...image.classList);
      // no button may stand in a link; the words of one that has some stay where they are
      (link ?? picture).before(button);
      (alone ? link : picture).remove();
    }
  }

  /** @param facts what the feed tells of the picture */
  #button(unit: HTMLElement, facts: Pick<Image, 'alt' | 'width' | 'height'>): HTMLButtonElement {
    const image = imageOf(unit);
    const [width, height] = sidesOf(image);
    const { ownerDocument: page } = this.#host;
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'button show';
    button.setAttribute('part', 'show-image');
    const size = page.createElement('span');
    const alt = page.createElement('span');
    alt.className = 'muted';
    alt.dir = 'auto';
    alt.textContent = facts.alt ?? '';
    button.append(size, ...(facts.alt ? [' ', alt] : []));
    if (width && height) {
      button.style.aspectRatio = `${width} / ${height}`;
      button.style.width = `${width}px`;
    }
    this.#held.set(button, {
      unit,
      url: image.getAttribute('src') ?? '',
      width: facts.width ?? 0,
      height: facts.height ?? 0,
      several: unit.hasAttribute('srcset') || !!unit.querySelector('[srcset]'),
    });
    this.#name(button);
    button.addEventListener('click', () => {
      this.#show(button, unit);
    });
    return button;
  }

  /** "Tampilkan gambar (120 kB)", or as many pixels, where the feed tells. */
  #name(button: Element): void {
    const held = this.#held.get(button);
    const words = button.firstElementChild;
    if (!held || !words) return;
    const { url, width, height, several } = held;
    const { t, tag } = this.#locale();
    const bytes = several ? 0 : this.#article()?.attachments.find((one) => one.url === url)?.size;
    const size = bytes ? formatBytes(tag, bytes) : width && height ? `${width} × ${height}` : '';
    words.textContent = t('showImage', { n: 1 }) + (size && ` (${size.replaceAll(' ', '\u00a0')})`);
  }

  /** A copy, so that one that failed can be asked for again. */
  #show(button: HTMLElement, unit: HTMLElement): void {
    const shown = unit.cloneNode(true) as HTMLElement;
    const image = imageOf(shown);
    const next = shown.matches('a') ? shown : image;
    image.removeAttribute('loading');
    image.addEventListener('load', () => {
      const { activeElement, body } = shown.ownerDocument;
      if (activeElement === body) moveFocus(next); // it was moved into a frame meanwhile
    });
    image.addEventListener('error', () => {
      const focused = shown.matches(':focus-within');
      shown.replaceWith(button);
      if (focused) button.focus();
    });
    button.replaceWith(shown);
    moveFocus(next);
    this.#host.requestUpdate(); // who else deals with pictures finds it
  }
}

/** The picture of a link or `<picture>`, or the thing itself. */
const imageOf = (unit: HTMLElement): HTMLElement => unit.querySelector('img') ?? unit;

/** Width and height as the markup has them; a picture that is not there yet has none of its own. */
const sidesOf = (image: Element): readonly number[] =>
  ['width', 'height'].map((name) => Number(image.getAttribute(name)));

/** The picture above the body, in a document of its own, where nothing is fetched. */
function pictureOf({ url, alt = '', width = 1280, height = 720, sizes }: Image): HTMLImageElement {
  const image = document.implementation.createHTMLDocument('').createElement('img');
  image.className = 'image';
  image.setAttribute('part', 'image');
  if (sizes) {
    image.srcset = sizes.map((one) => `${one.url} ${one.width}w`).join();
    image.sizes = '(min-width: 45em) 45em, 100vw';
  }
  Object.assign(image, { alt, width, height, decoding: 'async', referrerPolicy: 'no-referrer', src: url });
  return image;
}
