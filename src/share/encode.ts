export { encode } from '../model/text.js';

/** The parts there are, a blank line between them. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');
