/** Puts the focus on something, which need not be a link or a button. */
export declare function land(place: HTMLElement | null | undefined): void;
/**
 * Does what a button asks for. Where the button is gone afterwards, the focus goes on to what came instead of falling
 * to the page's start.
 * @param next where it goes
 */
export declare function landAfter(root: ShadowRoot | null, act: () => Promise<unknown>, next: () => HTMLElement | null | undefined): Promise<void>;
