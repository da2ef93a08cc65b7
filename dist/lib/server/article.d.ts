import type { Feed } from '../model/types.js';
import { type RenderedElement, type ServerPage } from './render.js';
export declare const articleCss: () => string;
/** Renders an article but its body, whose element stays empty. */
export declare function renderArticle(feed: Feed, attributes: Readonly<Record<string, string>>, page: ServerPage): Promise<RenderedElement>;
