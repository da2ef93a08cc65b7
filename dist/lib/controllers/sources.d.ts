/** Addresses of `src` with one space between them: the name of what several feeds make together. */
export declare const inWords: (src: string) => string;
