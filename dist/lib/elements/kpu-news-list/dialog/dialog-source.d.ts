import type { FeedState, FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ListHost } from '../list-host.js';
import type { AddressMode } from './url-parameter.js';
/** The list whose articles a dialog shows. */
export interface DialogSource {
    readonly host: ListHost;
    readonly store: FeedStore;
    readonly features: {
        readonly locale: Locale;
        /** Whether enough articles are loaded for the list. */
        hasEnough(state: FeedState): boolean;
        /** The URL that the card of an article links to. */
        hrefOf(article: Article): string | undefined;
    };
}
/** Whether the articles of a list open in the dialog. */
export declare const usesDialog: ({ options }: ListHost) => boolean;
/** Which part of the URL identifies the open article of a list; undefined if none does. */
export declare const addressModeOf: (host: ListHost) => AddressMode | undefined;
