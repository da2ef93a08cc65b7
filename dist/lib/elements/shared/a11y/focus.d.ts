/** Moves the focus to any element, focusable or not. */
export declare function moveFocus(target: HTMLElement | null | undefined): void;
/**
 * Runs what a button does. Where the button is gone afterwards, the focus moves to `next` instead of the start of the
 * page.
 */
export declare function runThenRestoreFocus(root: ShadowRoot | null, action: () => Promise<unknown>, next: () => HTMLElement | null | undefined): Promise<void>;
