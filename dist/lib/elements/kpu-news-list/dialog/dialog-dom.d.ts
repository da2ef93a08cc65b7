import type { Locale } from '../../../i18n/index.js';
import type { ListOptions } from '../list-options.js';
/** The elements of the dialog that change while it is open. */
export interface DialogElements {
    readonly dialog: HTMLDialogElement;
    readonly article: HTMLElementTagNameMap['kpu-article'];
    readonly previous: HTMLButtonElement;
    readonly next: HTMLButtonElement;
    readonly close: HTMLButtonElement;
    /** The live region. */
    readonly status: HTMLElement;
}
/** A closed dialog that contains an empty article. */
export declare function createDialog(options: ListOptions): DialogElements;
/** Labels the buttons in the list's language. */
export declare function labelButtons({ previous, next, close }: DialogElements, t: Locale['t']): void;
