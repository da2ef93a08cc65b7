import type { ShareItem } from '../../model/types.js';
import { paragraphs } from '../encode.js';
import type { ShareTarget } from '../share-target.js';

/** The title is repeated in the text, since some apps ignore the title. */
const shareDataOf = ({ url, title, text }: ShareItem): ShareData => ({
  title,
  text: paragraphs(title, text),
  url,
});

/**
 * The device's share sheet. It requires transient user activation and https, and in a cross-origin iframe
 * `allow="web-share"`.
 * @see https://www.w3.org/TR/web-share/
 */
export const native: ShareTarget = {
  id: 'native',
  // Mark: bootstrap-icons share
  icon: 'M13.5 1a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M11 2.5a2.5 2.5 0 1 1 .603 1.628l-6.718 3.12a2.5 2.5 0 0 1 0 1.504l6.718 3.12a2.5 2.5 0 1 1-.488.876l-6.718-3.12a2.5 2.5 0 1 1 0-3.256l6.718-3.12A2.5 2.5 0 0 1 11 2.5m-8.5 4a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3m11 5.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
  box: 16,
  available: (item) =>
    // browsers had `share` before `canShare`
    'share' in (globalThis.navigator ?? {}) &&
    (!('canShare' in navigator) || navigator.canShare(shareDataOf(item))),
  async act(item) {
    try {
      await navigator.share(shareDataOf(item));
      return 'done';
    } catch (error) {
      // closing the sheet, or a second click while it is open, is not a failure
      const { name } = error as DOMException;
      return name === 'AbortError' || name === 'InvalidStateError' ? 'cancelled' : 'failed';
    }
  },
};
