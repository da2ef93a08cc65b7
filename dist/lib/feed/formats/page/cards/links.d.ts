import { type CardText } from './card-text.js';
import type { PageIndex } from '../page-index.js';
import type { Title } from './titles.js';
export declare const isShareLink: (url: string) => boolean;
export declare const isOtherPage: (url: string) => boolean;
/** How much of an address's last part are words of the title: 0 to 1. */
export declare function likeTitle(url: string, title: string): number;
/** The address of each card's article; undefined where it has none of its own. */
export declare function linksOf(page: PageIndex, cards: readonly CardText[], titles: readonly (Title | undefined)[]): readonly (string | undefined)[];
