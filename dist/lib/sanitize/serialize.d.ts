import type { Article } from '../model/types.js';
import type { SanitizeOptions } from './options.js';
/**
 * An article's body as markup, for servers. Not every tree survives serialization: a list item inside a block of another
 * one closes the outer one, and what follows would leave the body's element.
 */
export declare function serializeBody(article: Pick<Article, 'html' | 'text' | 'summary'>, options: SanitizeOptions): Promise<string>;
