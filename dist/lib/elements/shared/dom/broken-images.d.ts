/** Hides images that cannot be shown, until they can; the title beside an image says the same. */
export declare function hideBrokenImages(root: ShadowRoot): void;
