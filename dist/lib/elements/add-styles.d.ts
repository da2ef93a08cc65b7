/** Gives an element further styles. A constructed sheet needs no exception in a strict policy. */
export declare function addStyles(host: HTMLElement, css: string): void;
