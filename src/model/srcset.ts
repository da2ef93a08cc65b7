import type { Image } from './types.js';

/** The sizes of an image as `srcset`; undefined where it has one size only. */
export const srcsetOf = ({ sizes }: Pick<Image, 'sizes'>): string | undefined =>
  sizes?.map(({ url, width }) => `${url} ${width}w`).join();
