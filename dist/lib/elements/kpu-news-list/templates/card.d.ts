import type { Article } from '../../../model/types.js';
import type { ListView } from '../list-view.js';
import type { CardDetails } from './card-details.js';
/** One article of the list. */
export declare function card(article: Article, view: ListView, details: CardDetails): import("lit-html").TemplateResult<1>;
/** Placeholders with the shape of cards, so that nothing moves when the articles arrive. */
export declare const skeletonCards: (count: number, show: readonly string[]) => import("lit-html").TemplateResult<1>[];
