import type { Locale } from '../../i18n/index.js';
import type { Given } from '../kpu-element.js';
import type { ListView } from './view.js';
/** What the templates around the cards need beside the view. */
export interface Around {
    readonly locale: Locale;
    /** Whether a visitor searches for something. */
    readonly searching: boolean;
    /** How further articles come: `button`, `scroll` or `none`. */
    readonly more: string;
    /** What the live region says, where the list's state is told in these words. */
    readonly said: (words: string) => string;
    readonly retry: () => void;
    readonly onSearch: (event: Event) => void;
}
/** Whether there is more to show than is shown. */
export declare const hasMore: ({ feed, rest }: ListView) => boolean;
/** What stands over the cards: search field, and what there is to say about the state. */
export declare function above(given: Given, { feed, shown, zone, search }: ListView, around: Around): import("lit-html").TemplateResult;
/** What stands below the cards: the way to more, and what is read out. */
export declare function below(given: Given, view: ListView, around: Around): import("lit-html").TemplateResult<1>;
