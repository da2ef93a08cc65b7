import type { FeedController } from '../../controllers/feed-controller.js';
import type { Article } from '../../model/types.js';
import type { Given } from '../kpu-element.js';
import type { KpuNewsList } from './kpu-news-list.js';
import { CardExtras } from './card-extras.js';
import type { ListView } from './view.js';
/**
 * All of the list that its first card does not need: search, "more", empty and error, opening, sharing. It
 * comes in a chunk; until then cards are the plain links they are.
 */
export declare class ListExtras extends CardExtras {
    #private;
    constructor(host: KpuNewsList, given: Given, feed: FeedController);
    /** Whether an article holds every word that a visitor searches for. */
    get matches(): ((article: Article) => boolean) | undefined;
    /** How many cards may be drawn by now; more when the browser has time. */
    get room(): number;
    /** How many times the limit is shown; another feed begins anew. */
    get pages(): number;
    loadMore(): Promise<void>;
    /** Fills a list whose feed gives few articles at a time; looks whether the end of the list has come near. */
    updated(): void;
    /** What was drawn last. */
    get view(): ListView | undefined;
    /** What stands over the cards: search field, and what there is to say about the state. */
    above(view: ListView): import("lit-html").TemplateResult;
    /** What stands below the cards: the way to more, and what is read out. */
    below(view: ListView): import("lit-html").TemplateResult<1>;
}
