/** The URLs of `src`, which are separated by white space. */
export const parseSrcList = (src) => src?.split(/\s+/).filter(Boolean) ?? [];
