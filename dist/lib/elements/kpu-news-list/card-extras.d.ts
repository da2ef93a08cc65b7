import { Sharing } from '../../controllers/sharing.js';
import { type Locale } from '../../i18n/index.js';
import type { Article, FeedDate } from '../../model/types.js';
import type { Given } from '../kpu-element.js';
import type { KpuNewsList } from './kpu-news-list.js';
import type { ListView } from './view.js';
/** What a card shows once the later part of the code is here. */
export declare abstract class CardExtras {
    #private;
    readonly sharing: Sharing;
    /** Whether cards show their pictures: at once, or where data is saved, when a person asks for them. */
    pictures: boolean;
    /** Names of the networks on every card. */
    protected networks: readonly string[];
    protected readonly host: KpuNewsList;
    protected readonly given: Given;
    constructor(host: KpuNewsList, given: Given);
    /** Names what else a card depends on: where it differs from before, cards are drawn anew. */
    drawn({ shares, shown, zone }: ListView): unknown;
    /** Settles when all is here that the first drawing needs. */
    ready(): Promise<void>;
    /** The share links of one card. */
    links(article: Article): unknown;
    /** Whether a click was on one of them, which is done then. */
    protected shares(event: Event, { title, url }: Article): boolean;
    /** The number of views in short, with the exact one for who listens; undefined where it is short as it is. */
    views(number: number): unknown;
    /** How long ago that was, with the day itself for who looks closer; undefined where it is longer than a week. */
    ageOf(date: FeedDate): unknown;
    /** What else there is to say about an article: its correction, who else carries it, where it really leads. */
    notes(article: Article): unknown;
    /** Where a card leads instead of the article's own page; to this page where it has none and is read here. */
    hrefOf(article: Article): string | undefined;
    /** Words of the page's language, whichever of ours it is. */
    get locale(): Locale;
}
