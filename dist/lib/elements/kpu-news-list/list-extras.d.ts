import { Sharing } from '../../controllers/sharing.js';
import type { FeedController } from '../../controllers/feed-controller.js';
import { type Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { Given } from '../kpu-element.js';
import type { KpuNewsList } from './kpu-news-list.js';
import type { ListView } from './view.js';
/**
 * All of the list that its first card does not need: search, "more", empty and error, opening, sharing. It
 * comes in a chunk after the first paint; until then cards and share links are the plain links they are.
 */
export declare class ListExtras {
    #private;
    /** Whether an article holds every word that a visitor searches for. */
    matches?: (article: Article) => boolean;
    readonly sharing: Sharing;
    constructor(host: KpuNewsList, given: Given, feed: FeedController);
    /** Names what else a card depends on: where it differs from before, cards are drawn anew. */
    drawn({ shares }: ListView): unknown;
    /** The share links of one card. */
    links(article: Article): unknown;
    /** Where a card leads instead of the article's own page. */
    hrefOf(article: Article): string | undefined;
    /** Words of the page's language, whichever of ours it is. */
    get locale(): Locale;
    /** Looks whether the end of the list has come near. */
    updated(): void;
    /** What stands over the cards: search field, and what there is to say about the state. */
    above(view: ListView): symbol | import("lit-html").TemplateResult;
    /** What stands below the cards: the way to more, and what is read out. */
    below(view: ListView): import("lit-html").TemplateResult<1>;
}
