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
    .filter((one) => shown(one) && !one.parentElement?.closest('.scroll'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      const slack = one.matches('.share, .share-link') ? HANG : SLACK;
      const wide = one.matches('pre') && one.scrollWidth > one.clientWidth;
      return wide || (box.width > 0 && (box.left < left - slack || box.right > right + slack));
    })
    .map((one) => `${nameOf(one)} overflows`);
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
        found.push(`"${text.data.trim().slice(0, 30)}" is clipped`);
    }
  }
  return found;
}

/** Touch targets below 44 × 44 px. The target of a card's title is the whole card; links within text are exempt. */
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
