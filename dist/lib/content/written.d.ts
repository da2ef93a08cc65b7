import type { Article } from '../model/types.js';
import type { SanitizeOptions } from './sanitize.js';
/**
 * An article's body as markup, for who prints it into a page. Not every tree survives being written down: a list item
 * in a block of another one ends the outer one, and what follows would leave the body's element.
 */
export declare function writtenBody(article: Pick<Article, 'html' | 'text' | 'summary'>, options: SanitizeOptions): Promise<string>;
