import type { FeedController } from '../../controllers/feed-controller.js';
import type { Article } from '../../model/types.js';
import { type CardOptions } from './card.js';
import type { ListExtras } from './list-extras.js';
/** Everything the list's templates need to know. */
export interface ListView extends CardOptions {
    readonly feed: FeedController;
    readonly shown: readonly Article[];
    /** True where more is loaded than is shown. */
    readonly rest: boolean;
    /** Cards that the skeleton stands for. */
    readonly bones: number;
    readonly layout: string;
    readonly heading: string;
    /** Whether there is a search field; its place is kept until it comes. */
    readonly search: boolean;
    /** What stands above and below the cards, once it is loaded. */
    readonly extras: ListExtras | undefined;
}
/** The whole list in each of its states. */
export declare function listView(view: ListView): import("lit-html").TemplateResult<1>;
