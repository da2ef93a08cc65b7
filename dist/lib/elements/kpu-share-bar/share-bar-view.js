import { cleanText } from '../../model/text.js';
/** Creates the view model of the share bar. */
export const createShareBarView = ({ url, heading, text, label, display }, page, { locale, targets }) => ({
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
