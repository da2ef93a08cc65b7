import { paragraphs } from '../encode.js';
/** The title is said in the text once more, since some apps drop it where it stands alone. */
const dataOf = ({ url, title, text }) => ({
    title,
    text: paragraphs(title, text),
    url,
});
/**
 * The device's own share sheet. A click opens it only while the click is fresh, on https, and in an iframe of
 * another origin only with `allow="web-share"`.
 * @see https://www.w3.org/TR/web-share/
 */
export const nativeSheet = {
    id: 'native',
    // Mark: bootstrap-icons share
    icon: 'M13.5 1a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M11 2.5a2.5 2.5 0 1 1 .603 1.628l-6.718 3.12a2.5 2.5 0 0 1 0 1.504l6.718 3.12a2.5 2.5 0 1 1-.488.876l-6.718-3.12a2.5 2.5 0 1 1 0-3.256l6.718-3.12A2.5 2.5 0 0 1 11 2.5m-8.5 4a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3m11 5.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3',
    box: 16,
    available: (item) => 
    // `canShare` is younger than `share`.
    'share' in (globalThis.navigator ?? {}) &&
        (!('canShare' in navigator) || navigator.canShare(dataOf(item))),
    async act(item) {
        try {
            await navigator.share(dataOf(item));
            return 'done';
        }
        catch (error) {
            // A sheet closed by hand, or still open from the click before, is no failure.
            const { name } = error;
            return name === 'AbortError' || name === 'InvalidStateError' ? 'cancelled' : 'failed';
        }
    },
};
