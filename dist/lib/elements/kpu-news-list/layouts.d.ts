/**
 * The layouts by their names, which are the values of `layout` and classes. The first is the default; its rules are for
 * all, and each of the others adds to them.
 */
export declare const layouts: {
    list: import("lit").CSSResult;
    grid: import("lit").CSSResult;
    featured: import("lit").CSSResult;
    headlines: import("lit").CSSResult;
};
export type Layout = keyof typeof layouts;
