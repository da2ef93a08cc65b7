import { ownProperties } from '../../model/read-articles.js';
import { safeUrl } from '../../model/urls.js';
import { jsonIn, parseLenient } from './json-text.js';
import { readJsonFeed } from './read-json-feed.js';
import { refine, withScheme } from './refine.js';
/** JSON Feed, also with what servers print around it, and with the care that all formats take. */
export const jsonFeed = {
    name: 'json-feed',
    matches: ({ text }) => jsonIn(text).startsWith('{'),
    read({ text, url }) {
        const document = ownProperties(parseLenient(text, url));
        const home = withScheme(document.home_page_url);
        return readJsonFeed({ ...document, home_page_url: home }, url, false, (raw) => refine(raw, safeUrl(home, url) ?? url));
    },
};
