import type { FeedDate } from '../../../../model/types.js';
import type { DateReader } from './date-reader.js';
import { type CardText } from './card-text.js';
import type { Group } from '../lists/groups.js';
import type { PageIndex } from '../page-index.js';
/** An article as a page shows it. */
export interface PageArticle {
    readonly url?: string;
    readonly title: string;
    readonly date?: FeedDate;
    readonly image?: string;
    /** Other addresses of the same picture. */
    readonly images?: readonly string[];
    readonly summary?: string;
    readonly views?: number;
    readonly section?: string;
}
/** An article and the card that it was read from. */
export interface Item extends PageArticle {
    readonly card: CardText;
    readonly isHeading: boolean;
}
/** What the cards of a group say; cards without a title are left out. */
export declare function readItems(page: PageIndex, group: Group, reader: DateReader): readonly Item[];
