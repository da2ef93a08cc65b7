import { encode } from '../encode.js';
import { truncate } from '../truncate.js';
/**
 * X counts letters of most alphabets once, everything else (Han, kana, emoji, the ellipsis) twice.
 * @see https://docs.x.com/fundamentals/counting-characters
 */
const graphemeCost = (grapheme) => /^[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]*$/.test(grapheme) ? grapheme.length : 2;
/**
 * X: 280 characters, of which any URL takes 23 and the space before it one. The page's own text replaces the title,
 * which the preview card shows anyway.
 * @see https://docs.x.com/x-for-websites/post-button/guides/web-intent
 */
export const x = {
    id: 'x',
    name: 'X',
    // Mark: simple-icons siX
    icon: 'M14.234 10.162 22.977 0h-2.072l-7.591 8.824L7.251 0H.258l9.168 13.343L.258 24H2.33l8.016-9.318L16.749 24h6.993zm-2.837 3.299-.929-1.329L3.076 1.56h3.182l5.965 8.532.929 1.329 7.754 11.09h-3.182z',
    href: ({ url, title, text }) => {
        const post = text || title;
        // no grapheme costs more than two per code unit, and segmenting takes longer than the rest of a card
        const short = post.length <= 128 ? post : truncate(post, 256, graphemeCost);
        return `https://x.com/intent/tweet?text=${encode(short)}&url=${encode(url)}`;
    },
};
