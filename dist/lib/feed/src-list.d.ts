/** The URLs of `src`, which are separated by white space. */
export declare const parseSrcList: (src: string | null | undefined) => readonly string[];
