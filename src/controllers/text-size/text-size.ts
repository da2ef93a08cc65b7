import type { LitElement } from 'lit';

/** Where a visitor's choice is kept: in the page's own storage, so that it holds for the site. */
export const KEY = 'kpu-news:text-size';

/** What can be chosen, in per cent of the page's own size. */
export const SIZES: readonly number[] = [87.5, 100, 112.5, 125, 150, 175, 200];

/** What was chosen before, 100 where nothing was. Storage may be refused, and may hold anything. */
export function storedSize(): number {
  try {
    const size = Number(localStorage.getItem(KEY));
    if (SIZES.includes(size)) return size;
  } catch {
    // refused
  }
  return 100;
}

/**
 * Sets the text of an article, where it has the control to change that again. Not part of the template, which is the
 * same for every visitor.
 */
export function applySize(host: LitElement, size: number): void {
  const root = host.shadowRoot;
  const scale = root?.querySelector('.size') ? size / 100 : 1;
  root?.querySelector<HTMLElement>('.kpu')?.style.setProperty('--_size', String(scale));
}
