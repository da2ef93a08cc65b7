import type { ReactiveController } from 'lit';
import type { FeedState, FeedStore } from '../../../controllers/feed/feed-state.js';
import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ListHost } from '../list-host.js';
import type { DialogSource } from './dialog-source.js';
import { type AddressMode } from './url-parameter.js';
/** The members of the list's features that an opener uses. */
type ListContext = Pick<DialogSource, 'locale' | 'hasEnough' | 'hrefOf'>;
/** Opens an article: by the page if it cancels the event, else in the dialog, else by the link. */
export declare class ArticleOpener implements ReactiveController, DialogSource {
    #private;
    readonly host: ListHost;
    readonly store: FeedStore;
    constructor(host: ListHost, store: FeedStore, context: ListContext);
    hostUpdated(): void;
    hostDisconnected(): void;
    get locale(): Locale;
    hasEnough(state: FeedState): boolean;
    hrefOf(article: Article): string | undefined;
    get addressMode(): AddressMode | undefined;
    /** Handles a click on a card. */
    open(event: MouseEvent, article: Article, link: HTMLAnchorElement): void;
}
export {};
