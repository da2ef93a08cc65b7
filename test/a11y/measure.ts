// What a person with low vision or a coarse pointer would stumble over, told element by element.

const inside = (element: HTMLElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('*'),
];
const nameOf = ({ localName, className }: Element): string =>
  `${localName}.${className}`.replace(/\s+/g, '.');
/** Not what a browser leaves undrawn because it is off the screen: its boxes are those of an earlier width. */
const shown = (element: Element): boolean =>
  element.checkVisibility({ contentVisibilityAuto: true }) &&
  !element.closest('.visually-hidden, dialog:not([open])');
/** A pixel for rounding. */
const SLACK = 1;
/** What links with an icon hang out at the start, so that the icon stands below the words. */
const HANG = 9;

/** What stands out of an element to the side, save in a box that scrolls by itself. */
export function sticksOut(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return inside(element)
    .filter((one) => shown(one) && !one.parentElement?.closest('.scroll'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      const slack = one.matches('.share, .share-link') ? HANG : SLACK;
      const wide = one.matches('pre') && one.scrollWidth > one.clientWidth;
      return wide || (box.width > 0 && (box.left < left - slack || box.right > right + slack));
    })
    .map((one) => `${nameOf(one)} stands out`);
}

/** Text that does not fit what holds it; a summary is an excerpt, and cut off on purpose. */
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
    for (let at: Element | null = parent; at; at = at.parentElement)
      if (/hidden|clip/.test(getComputedStyle(at).overflow) || at.matches('button'))
        holders.push(at.getBoundingClientRect());
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
        found.push(`"${text.data.trim().slice(0, 30)}" is cut off`);
    }
  }
  return found;
}

/** Targets below 44 × 44 px: of a card's title the whole card is one; links within a sentence are excepted. */
export function smallTargets(element: HTMLElement): string[] {
  return inside(element)
    .filter((one) => one.matches('a[href], button, input, summary') && shown(one))
    .filter((one) => !one.closest('.body :is(p, li)'))
    .flatMap((one) => {
      const spread = getComputedStyle(one, '::after').position === 'absolute';
      const { width, height } = (spread ? one.closest('.item')! : one).getBoundingClientRect();
      const small = width < 44 - 0.1 || height < 44 - 0.1;
      return small ? [`${nameOf(one)} is ${Math.round(width)} × ${Math.round(height)}`] : [];
    });
}
