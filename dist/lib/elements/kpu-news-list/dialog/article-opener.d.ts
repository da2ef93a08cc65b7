import type { ReactiveController } from 'lit';
import type { Article } from '../../../model/types.js';
import { type DialogSource } from './dialog-source.js';
/** Opens an article: by the page if it cancels the event, else in the dialog, else by the link. */
export declare class ArticleOpener implements ReactiveController {
    #private;
    constructor(source: DialogSource);
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Handles a click on a card. */
    open(event: MouseEvent, article: Article, link: HTMLAnchorElement): void;
}
