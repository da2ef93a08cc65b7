import { type ListView } from '../../list-view.js';
import type { DetailsContext } from '../details-context.js';
/** What is above the cards: the search field and the state. */
export declare function header(view: ListView, { locale, actions }: DetailsContext): unknown;
/** What is below the cards: the way to more articles, and what is announced. */
export declare function footer(view: ListView, context: DetailsContext): unknown;
