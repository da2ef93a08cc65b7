import type { Locale } from '../../i18n/index.js';
/**
 * Shows a picture as large as the screen allows, in a modal dialog of its own, over the one that its article may be in.
 * Escape, the button and a click beside the picture close it.
 */
export declare function openPicture(root: ShadowRoot, image: HTMLImageElement, caption: string, t: Locale['t']): HTMLDialogElement;
