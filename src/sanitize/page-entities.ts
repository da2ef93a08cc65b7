import { parseHtml } from '../trusted-types.js';

/** What the parser would take for anything but a whole entity. */
const NOT_AN_ENTITY = /<|&(?!#?\w+;)/g;

/**
 * Decodes entities once; anything else stays. In the scripts it stands for `model/entities.ts`: a page has a parser that
 * knows all names, and a table of names is bytes before the first card.
 */
export const decodeEntities = (text: string): string => {
  if (!text.includes('&')) return text;
  const { body } = parseHtml(text.replace(NOT_AN_ENTITY, (char) => `&#${char.charCodeAt(0)};`));
  return body.textContent.replace(/\xad/g, '');
};
