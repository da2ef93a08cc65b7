/**
 * The public custom properties that more than one rule uses, with their defaults; the others stand where they
 * are used. They are read on an inner element, never on the host, so that a page's `* { all: revert }` cannot
 * undo them. Colours derive from the page's text colour and follow
 * its `color-scheme`; sizes are in `em`, since sites change the size of `rem`.
 */
export declare const tokens: import("lit").CSSResult;
