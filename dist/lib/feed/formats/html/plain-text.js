import { decodeEntities } from '../../../model/entities.js';
import { forEachTag, INLINE } from './tags.js';
/** Longest HTML that is read for plain text; titles and excerpts show a few hundred characters. */
const MAX_HTML = 20_000;
/** The plain text of HTML: tags are dropped, entities decoded once. */
export function plainText(html) {
    if (!/[<&]/.test(html))
        return html.slice(0, MAX_HTML);
    let text = '';
    forEachTag(html, (piece, tag) => {
        if (!tag)
            text += piece;
        else if (!INLINE.test(tag))
            text += ' ';
        return text.length > MAX_HTML;
    });
    return decodeEntities(text.slice(0, MAX_HTML));
}
