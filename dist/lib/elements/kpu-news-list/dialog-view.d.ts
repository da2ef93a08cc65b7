import type { Locale } from '../../i18n/index.js';
import type { KpuNewsList } from './kpu-news-list.js';
/** The dialog's elements that change while it is open. */
export interface DialogView {
    readonly dialog: HTMLDialogElement;
    readonly reader: HTMLElementTagNameMap['kpu-article'];
    readonly previous: HTMLButtonElement;
    readonly next: HTMLButtonElement;
    readonly close: HTMLButtonElement;
    /** What is read out. */
    readonly said: HTMLElement;
}
/** A closed dialog with an empty article in it. */
export declare function makeDialog(list: KpuNewsList): DialogView;
/** Puts the words of the list's language on the buttons. */
export declare function nameButtons({ previous, next, close }: DialogView, t: Locale['t']): void;
