/** The URLs of `src`, which are separated by white space. */
export const parseSrcList = (src: string | null | undefined): readonly string[] =>
  src?.split(/\s+/).filter(Boolean) ?? [];
