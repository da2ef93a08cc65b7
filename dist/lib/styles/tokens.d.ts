/**
 * The public custom properties that several rules use, with their defaults. They are read on an inner element and not on
 * the host, so that a page's `* { all: revert }` cannot reset them. Colors derive from the page's text color and follow
 * its `color-scheme`; sizes are in `em`, since sites change the size of `rem`.
 */
export declare const tokens: import("lit").CSSResult;
