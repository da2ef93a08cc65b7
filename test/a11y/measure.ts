// Layout problems for people with low vision or a coarse pointer.

const inside = (element: HTMLElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('*'),
];
const nameOf = ({ localName, className }: Element): string =>
  `${localName}.${className}`.replace(/\s+/g, '.');
/** Excludes off-screen elements that are not rendered, since their boxes are those of an earlier width. */
const shown = (element: Element): boolean =>
  element.checkVisibility({ contentVisibilityAuto: true }) &&
  !element.closest('.visually-hidden, dialog:not([open])');
/** One pixel for rounding. */
const SLACK = 1;
/** Pixels by which icon links extend to the left, so that the icon is aligned with the text above. */
const HANG = 9;

/** Elements that overflow horizontally, except in scroll containers. */
export function sticksOut(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return inside(element)
    .filter((element) => shown(element) && !element.parentElement?.closest('.scroll'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const slack = element.matches('.share, .share-link') ? HANG : SLACK;
      const wide = element.matches('pre') && element.scrollWidth > element.clientWidth;
      return wide || (box.width > 0 && (box.left < left - slack || box.right > right + slack));
    })
    .map((element) => `${nameOf(element)} overflows`);
}

/** Clipped text, except summaries, which are clamped on purpose. */
export function clipped(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const range = document.createRange();
  const found: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || !shown(parent) || parent.closest('.summary, .scroll, pre')) continue;
    const holders: DOMRect[] = [];
    for (let index: Element | null = parent; index; index = index.parentElement)
      if (/hidden|clip/.test(getComputedStyle(index).overflow) || index.matches('button'))
        holders.push(index.getBoundingClientRect());
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const cut = holders.some(
        (holder) =>
          box.top < holder.top - SLACK ||
          box.bottom > holder.bottom + SLACK ||
          box.left < holder.left - SLACK ||
          box.right > holder.right + SLACK,
      );
      if (cut || box.left < left - SLACK || box.right > right + SLACK)
        found.push(`"${text.data.trim().slice(0, 30)}" is clipped`);
    }
  }
  return found;
}

/** Touch targets below 44 × 44 px. The target of a card's title is the whole card; links within text are exempt. */
export function smallTargets(element: HTMLElement): string[] {
  return inside(element)
    .filter((element) => element.matches('a[href], button, input, summary') && shown(element))
    .filter((element) => !element.closest('.body :is(p, li)'))
    .flatMap((element) => {
      const spread = getComputedStyle(element, '::after').position === 'absolute';
      const { width, height } = (spread ? element.closest('.item')! : element).getBoundingClientRect();
      const small = width < 44 - 0.1 || height < 44 - 0.1;
      return small ? [`${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
}
