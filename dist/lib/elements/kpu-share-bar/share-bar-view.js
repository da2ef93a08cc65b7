import { cleanText } from '../../model/text.js';
import { safeUrl } from '../../model/urls.js';
/** A web address, made absolute. */
export const webAddress = (base) => ({
    fallback: undefined,
    parse: (value) => safeUrl(value, base, 'feed'),
});
/** What the share bar renders in this state. */
export const createShareBarView = ({ heading, text, label, display }, page, { locale, url, targets }) => ({
    locale,
    label: label ?? locale.t('share'),
    display,
    targets,
    item: {
        url: url ?? page.canonicalUrl,
        title: cleanText(heading || page.title, 300),
        text: cleanText(text, 600) || undefined,
    },
});
