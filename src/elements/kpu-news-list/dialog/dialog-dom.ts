import type { Locale } from '../../../i18n/index.js';
import type { KpuNewsList } from '../kpu-news-list.js';

const PARTS =
  'section text-size text-smaller text-larger title date author image show-image correction body host attachments tags tag source share views nearby skeleton status retry enlarge enlarged zoom caption close'.split(
    ' ',
  );

/** Parts of the article, reached from outside the list as `article-title` and so on. */
const EXPORTED = [...PARTS.map((part) => `${part}: article-${part}`), 'share-link'].join(', ');

/** The dialog's elements that change while it is open. */
export interface DialogView {
  readonly dialog: HTMLDialogElement;
  readonly reader: HTMLElementTagNameMap['kpu-article'];
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  /** What is read out. */
  readonly said: HTMLElement;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function button(part: string, ...content: Node[]): HTMLButtonElement {
  const element = make('button', `button ${part}`, ...content);
  element.type = 'button';
  return element;
}

const word = (): Node => make('span', 'word');

function arrow(sign: string): Node {
  const element = make('span', 'arrow', new Text(sign));
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** An article's element that is set up as its list is. */
function readerFor(list: KpuNewsList): DialogView['reader'] {
  const reader = document.createElement('kpu-article');
  reader.setAttribute('exportparts', EXPORTED);
  reader.headingLevel = 2;
  const { timeZone, messages, targets, limits, trustedHosts, counter, counterType, counters } = list;
  Object.assign(reader, {
    timeZone,
    messages,
    targets,
    limits,
    trustedHosts,
    counter,
    counterType,
    counters,
  });
  if (list.options.share.toLowerCase() !== 'none') reader.share = list.share;
  return reader;
}

/** Closes a dialog by a click beside it, where the browser does not do so itself. */
function closeBeside(dialog: HTMLDialogElement): void {
  dialog.setAttribute('closedby', 'any');
  if ('closedBy' in HTMLDialogElement.prototype) return;
  const beside = ({ target, clientX, clientY }: MouseEvent): boolean => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
  };
  let began = false; // a selection that is drawn out of the dialog ends in a click there too
  dialog.addEventListener('pointerdown', (event) => {
    began = beside(event);
  });
  dialog.addEventListener('click', (event) => {
    if (began && beside(event)) dialog.close();
  });
}

/** A closed dialog with an empty article in it. */
export function makeDialog(list: KpuNewsList): DialogView {
  const previous = button('step', arrow('←'), word());
  const next = button('step', word(), arrow('→'));
  const close = button('close', word());
  previous.setAttribute('part', 'previous');
  next.setAttribute('part', 'next');
  close.setAttribute('part', 'close');
  close.autofocus = true; // else the first button would have the focus, which may have nowhere to lead

  const said = make('p', 'said');
  said.setAttribute('role', 'status');
  const bar = make('div', 'bar', previous, next, said, close);
  bar.setAttribute('part', 'bar');

  const reader = readerFor(list);
  const dialog = make('dialog', 'dialog kpu', bar, reader);
  dialog.setAttribute('part', 'dialog');
  closeBeside(dialog);
  return { dialog, reader, previous, next, close, said };
}

/** Puts the words of the list's language on the buttons. */
export function nameButtons({ previous, next, close }: DialogView, t: Locale['t']): void {
  for (const [one, words] of [
    [previous, t('previous')],
    [next, t('next')],
    [close, t('close')],
  ] as const) {
    const place = one.querySelector('.word');
    if (place && place.textContent !== words) place.textContent = words;
  }
}
