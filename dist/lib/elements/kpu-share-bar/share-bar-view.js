import { cleanText } from '../../model/text.js';
import { safeUrl } from '../../model/urls.js';
/** An http(s) URL, resolved against `base`. */
export const webAddress = (base) => ({
    fallback: undefined,
    parse: (value) => safeUrl(value, base, 'feed'),
});
/** Creates the view model of the share bar. */
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
