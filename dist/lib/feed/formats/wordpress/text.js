import { decodeEntities } from '../../../model/entities.js';
import { stripTags } from '../../../model/text.js';
/** The "more" link that themes append to an excerpt. */
const MORE_LINK = /<a\b[^<>]*\bmore-link\b[^<>]*>[^]*?<\/a>/gi;
/**
 * The text of a title, name or excerpt: entities are decoded once, then tags are removed. Not for HTML that is shown as
 * such.
 */
export function plainText(html) {
    if (typeof html !== 'string')
        return '';
    return stripTags(decodeEntities(html.slice(0, 20_000).replace(MORE_LINK, '')))
        .trim()
        .replace(/\[(?:…|\.\.\.)\]$/, '…');
}
