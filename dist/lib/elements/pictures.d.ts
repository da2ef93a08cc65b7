/** A picture that cannot be shown leaves its place empty, until it can; the title beside it says it all. */
export declare function markBroken(root: ShadowRoot): void;
