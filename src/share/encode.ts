export { encode } from '../model/text.js';

/** Joins the non-empty parts with blank lines. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');
