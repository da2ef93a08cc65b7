export { encode } from '../model/text.js';
/** Joins the non-empty parts with blank lines. */
export const paragraphs = (...parts) => parts.filter(Boolean).join('\n\n');
