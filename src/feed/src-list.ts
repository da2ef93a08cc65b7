/** Addresses of `src` with one space between them: the name of what several feeds make together. */
export const normalizeSrcList = (src: string): string => src.split(/\s+/).join(' ');
