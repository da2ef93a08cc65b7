import { type ListView } from '../../list-view.js';
import type { DetailsContext } from '../details-context.js';
/** Everything above the cards: the search field and the status. */
export declare function header(view: ListView, { locale, actions, searched }: DetailsContext): unknown;
/** Everything below the cards: the buttons, the link to all news and the live region. */
export declare function footer(view: ListView, context: DetailsContext): unknown;
