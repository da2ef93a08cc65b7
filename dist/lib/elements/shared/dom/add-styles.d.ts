/** Adds styles to an element. A constructed style sheet is allowed by a strict Content-Security-Policy. */
export declare function addStyles(host: HTMLElement, css: string): void;
