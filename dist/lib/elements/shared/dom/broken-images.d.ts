/** Hides broken images; the title next to an image has the same information. */
export declare function hideBrokenImages(root: ShadowRoot): void;
