import type { Article, Feed } from '../model/types.js';
import { type RenderedElement, type ServerPage } from './render.js';
export declare const listCss: () => string;
/** Renders a list; a server has time to render a long one as a whole. */
export declare function renderList(feed: Feed, attributes: Readonly<Record<string, string>>, page: ServerPage): Promise<RenderedElement & {
    readonly visibleArticles: readonly Article[];
}>;
