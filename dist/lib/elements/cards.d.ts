import { Directive, type ChildPart } from 'lit/directive.js';
import type { Article } from '../model/types.js';
type Draw = (article: Article) => unknown;
/**
 * Draws articles one after the other, each by its key. A card whose article and `common` options are the very
 * same as before is not looked at again, and only what stands in the wrong place is moved: to change one card
 * of a thousand costs one card.
 */
declare class Cards extends Directive {
    #private;
    render(articles: readonly Article[], _common: readonly unknown[], draw: Draw): unknown;
    update(list: ChildPart, [articles, common, draw]: Parameters<this['render']>): unknown;
}
export declare const cards: (articles: readonly Article[], _common: readonly unknown[], draw: Draw) => import("lit-html/directive.js").DirectiveResult<typeof Cards>;
export {};
