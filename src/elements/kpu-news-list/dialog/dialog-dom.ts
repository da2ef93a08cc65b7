import type { Locale } from '../../../i18n/index.js';
import { createElement } from '../../shared/dom/create-element.js';
import type { ListOptions } from '../list-options.js';

const PARTS =
  'section text-size text-smaller text-larger title date author image show-image correction body host attachments tags tag source share views nearby skeleton status retry enlarge enlarged zoom caption close'.split(
    ' ',
  );

/** Parts of the article, which are exported from the list as `article-title` and so on. */
const EXPORTED = [...PARTS.map((part) => `${part}: article-${part}`), 'share-link'].join(', ');

/** The elements of the dialog that change while it is open. */
export interface DialogElements {
  readonly dialog: HTMLDialogElement;
  readonly article: HTMLElementTagNameMap['kpu-article'];
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  /** The live region. */
  readonly status: HTMLElement;
}

function button(part: string, ...content: Node[]): HTMLButtonElement {
  const element = createElement('button', `button ${part}`, ...content);
  element.type = 'button';
  return element;
}

const label = (): Node => createElement('span', 'label');

function arrow(sign: string): Node {
  const element = createElement('span', 'arrow', new Text(sign));
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** A `<kpu-article>` with the options of its list. */
function createArticle(options: ListOptions): DialogElements['article'] {
  const article = document.createElement('kpu-article');
  const { timeZone, messages, targets, limits, trustedHosts, counter, counterType, counters, share } =
    options;
  article.setAttribute('exportparts', EXPORTED);
  article.headingLevel = 2;
  Object.assign(article, {
    timeZone,
    messages,
    targets,
    limits,
    trustedHosts,
    counter,
    counterType,
    counters,
  });
  if (share !== 'none') article.share = share;
  return article;
}

/** Closes a dialog by a click outside, in browsers that do not support `closedby`. */
function lightDismiss(dialog: HTMLDialogElement): void {
  dialog.setAttribute('closedby', 'any');
  if ('closedBy' in HTMLDialogElement.prototype) return;
  const isOutside = ({ target, clientX, clientY }: MouseEvent): boolean => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
  };
  let began = false; // a selection that is dragged out of the dialog ends in a click outside, too
  dialog.addEventListener('pointerdown', (event) => {
    began = isOutside(event);
  });
  dialog.addEventListener('click', (event) => {
    if (began && isOutside(event)) dialog.close();
  });
}

/** A closed dialog that contains an empty article. */
export function createDialog(options: ListOptions): DialogElements {
  const previous = button('step', arrow('←'), label());
  const next = button('step', label(), arrow('→'));
  const close = button('close', label());
  previous.setAttribute('part', 'previous');
  next.setAttribute('part', 'next');
  close.setAttribute('part', 'close');
  close.autofocus = true; // otherwise the first button would get the focus, which may be disabled

  const status = createElement('p', 'status');
  status.setAttribute('role', 'status');
  const bar = createElement('div', 'bar', previous, next, status, close);
  bar.setAttribute('part', 'bar');

  const article = createArticle(options);
  const dialog = createElement('dialog', 'dialog kpu', bar, article);
  dialog.setAttribute('part', 'dialog');
  lightDismiss(dialog);
  return { dialog, article, previous, next, close, status };
}

/** Labels the buttons in the list's language. */
export function labelButtons({ previous, next, close }: DialogElements, t: Locale['t']): void {
  for (const [button, text] of [
    [previous, t('previous')],
    [next, t('next')],
    [close, t('close')],
  ] as const) {
    const label = button.querySelector('.label');
    if (label && label.textContent !== text) label.textContent = text;
  }
}
