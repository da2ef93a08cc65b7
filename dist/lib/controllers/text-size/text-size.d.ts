/** `localStorage` key of the choice, which applies to the whole site. */
export declare const STORAGE_KEY = "kpu-news:text-size";
/** The sizes offered, in per cent of the page's own text size. */
export declare const SIZES: readonly number[];
/** The size chosen on an earlier visit, else 100. Storage may be denied and may hold anything. */
export declare function readTextSize(): number;
/**
 * Scales the text of an article that shows the buttons to change it. Set on the element instead of in the template,
 * which is the same for every visitor and so can be rendered on a server.
 */
export declare function applyTextSize({ shadowRoot }: Element, size: number): void;
