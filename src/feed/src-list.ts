/** The addresses in a `src`, which names several where it holds white space. */
export const parseSrcList = (src: string): readonly string[] => src.split(/\s+/).filter(Boolean);
