/** Styles that all three elements share from the first paint on. */
export declare const base: import("lit").CSSResult;
