/** `localStorage` key of the choice, which applies to the whole site. */
export const STORAGE_KEY = 'kpu-news:text-size';

/** The sizes offered, in per cent of the page's own text size. */
export const SIZES: readonly number[] = [87.5, 100, 112.5, 125, 150, 175, 200];

/** The size chosen on an earlier visit, else 100. Storage may be denied and may hold anything. */
export function readTextSize(): number {
  try {
    const size = Number(localStorage.getItem(STORAGE_KEY));
    if (SIZES.includes(size)) return size;
  } catch {
    // denied
  }
  return 100;
}

/**
 * Scales the text of an article that shows the buttons to change it. Set on the element instead of in the template,
 * which is the same for every visitor and so can be rendered on a server.
 */
export function applyTextSize({ shadowRoot }: Element, size: number): void {
  const scale = shadowRoot?.querySelector('.text-size') ? size / 100 : 1;
  shadowRoot?.querySelector<HTMLElement>('.kpu')?.style.setProperty('--_size', String(scale));
}
