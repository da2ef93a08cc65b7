export { encode } from '../model/text.js';
/** The parts there are, a blank line between them. */
export const paragraphs = (...parts) => parts.filter(Boolean).join('\n\n');
