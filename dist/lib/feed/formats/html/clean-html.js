import { attributeOf, forEachTag, VOID } from './tags.js';
import { cutFooter } from './boilerplate.js';
/** Signs that HTML holds something that is not the article. */
const SIGNS = /\shidden|display\s*:\s*none|visibility\s*:\s*hidden|mso-hide|shar|addtoany|a2a_|relatedposts|screen-reader|<title|emoji|smiley|\[\/?[a-z]/i;
/** Attributes of what is not seen in a page. */
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
/** WordPress's buttons for sharing and its related posts, and words for screen readers. */
const EXTRA_CLASS = /(?:^|\s)(?:sharedaddy|sd-(?:block|sharing|like)\S*|jp-relatedposts|wp-block-jetpack-(?:sharing|like)\S*|addtoany_\S+|a2a_kit|heateor\S*|ssba\S*|share-buttons?|social-share\S*|screen-reader-text)(?:\s|$)/i;
const EMOJI = /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/;
/** Elements that are removed at most, so that finding their ends stays linear work. */
const MAX_REMOVED = 200;
/** Shortcodes of WordPress and its page builders. */
const SHORTCODE = /\[(\/?)([a-z][\w-]{1,40})(\s[^[\]]{0,1000})?\]/gi;
const KNOWN_SHORTCODE = /^(?:gallery|caption|embed|audio|video|playlist|columns?|row|button|toc|contact-form\S*|shortcode|more|googlemaps?|slider|tabs?|accordion|spacer|divider)$|_/i;
/** Text without shortcodes that nobody ran; what stands between two of them is kept. */
export const withoutShortcodes = (text) => text.replace(SHORTCODE, (whole, slash, name, values = '') => slash || KNOWN_SHORTCODE.test(name) || /\w=/.test(values) ? '' : whole);
function isUnwanted(piece, tag) {
    if (tag.startsWith('/') || VOID.test(tag))
        return false;
    return (tag === 'title' ||
        /\shidden(?=[\s/>=])/i.test(piece.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '=x')) ||
        HIDDEN_STYLE.test(attributeOf(piece, 'style') ?? '') ||
        EXTRA_CLASS.test(attributeOf(piece, 'class') ?? ''));
}
/** The index of the end tag of an element; -1 where it has none. */
function endOf(pieces, start) {
    const name = pieces[start][1] ?? '';
    for (let index = start + 1, depth = 1; index < pieces.length; index++) {
        const [, tag] = pieces[index];
        if (tag === name)
            depth++;
        else if (tag === `/${name}` && --depth === 0)
            return index;
    }
    return -1;
}
/**
 * The HTML of an article without what is not part of it: hidden elements, the title of a whole document, buttons for
 * sharing, shortcodes that nobody ran, and "The post … appeared first on …". An emoji that is an image becomes text.
 */
export function cleanHtml(given) {
    const html = cutFooter(given);
    if (!SIGNS.test(html))
        return html;
    const pieces = [];
    forEachTag(html, (piece, tag) => {
        pieces.push([piece, tag]);
    });
    let clean = '';
    let left = MAX_REMOVED;
    let code = 0;
    for (let index = 0; index < pieces.length; index++) {
        const [piece, tag] = pieces[index];
        if (tag && /^\/?(?:pre|code)$/.test(tag))
            code += tag.startsWith('/') ? -1 : 1;
        const end = tag && left > 0 && isUnwanted(piece, tag) ? endOf(pieces, index) : -1;
        if (tag && end < 0 && isUnwanted(piece, tag))
            left--;
        if (end > 0)
            index = end;
        else if (tag === 'img' && EMOJI.test(attributeOf(piece, 'class') ?? ''))
            clean += attributeOf(piece, 'alt') ?? '';
        else
            clean += tag || code > 0 ? piece : withoutShortcodes(piece);
    }
    return clean;
}
