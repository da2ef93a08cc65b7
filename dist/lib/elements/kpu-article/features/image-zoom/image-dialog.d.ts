import type { Locale } from '../../../../i18n/index.js';
export { css } from './image-dialog.css.js';
/**
 * Shows an image as large as the screen allows, in a modal dialog over the one that its article may be in. Escape, the
 * close button and a click beside the image close it.
 */
export declare function openImageDialog(root: ShadowRoot, image: HTMLImageElement, caption: string, t: Locale['t']): HTMLDialogElement;
