/** The URLs of `src`, separated by single spaces: the key of a merged feed. */
export const normalizeSrcList = (src: string): string => src.split(/\s+/).join(' ');
