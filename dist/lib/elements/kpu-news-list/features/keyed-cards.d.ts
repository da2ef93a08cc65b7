import { Directive, type ChildPart } from 'lit/directive.js';
import type { Article } from '../../../model/types.js';
type RenderCard = (article: Article) => unknown;
/** The number of equal articles at the start of two lists and, of the others, at their end. */
export declare function commonEnds(before: readonly Pick<Article, 'key'>[], after: readonly Pick<Article, 'key'>[]): readonly [head: number, tail: number];
/**
 * Renders articles one after the other, each by its key. A card whose article and `common` values are the same as
 * before is not rendered again, and only what is in the wrong place is moved: to change one card of a thousand costs
 * one card.
 */
declare class KeyedCards extends Directive {
    #private;
    /** @param _before the articles that are already rendered, in their order */
    render(articles: readonly Article[], card: RenderCard, _common: readonly unknown[], _before?: readonly Article[]): unknown;
    update(list: ChildPart, [articles, card, common, first]: Parameters<this['render']>): unknown;
}
export declare const keyedCards: (articles: readonly Article[], card: RenderCard, _common: readonly unknown[], _before?: readonly Article[] | undefined) => import("lit-html/directive.js").DirectiveResult<typeof KeyedCards>;
export {};
