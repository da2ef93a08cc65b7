/** Adds styles to an element. A constructed sheet needs no exception in a strict Content-Security-Policy. */
export declare function addStyles(host: HTMLElement, css: string): void;
