import { list, ownProperties } from '../../model/read-articles.js';
import { matchByPath, invalidResponse } from '../match-paths.js';
/** The number of pages in a report, by descending views. */
const MAX_PAGES = 1_000;
/** First day of the report. */
const FIRST_DAY = '2020-01-01';
/**
 * Matomo, by its URL with the id of the site (`https://stats.example/?idSite=1`; 1 by default). The site's reports must
 * be viewable by "anonymous", since a token in the page would be public. Read-only: to count views, add Matomo's own
 * script to the pages of the articles.
 *
 * Sends one `GET` to that host for the views of all pages. It contains nothing about the visitor or the articles on
 * screen.
 * @see https://developer.matomo.org/api-reference/reporting-api
 */
export const matomo = {
    name: 'matomo',
    batch: Infinity,
    async read(counter, items, ask) {
        const url = new URL(counter);
        const site = [...url.searchParams].find(([name]) => /^(?:id)?site(?:id)?$/i.test(name))?.[1] ?? '1';
        url.search = url.hash = '';
        url.pathname = url.pathname.replace(/(?:\/(?:index|matomo|piwik)\.php)?\/?$/, '/index.php');
        const query = {
            module: 'API',
            method: 'Actions.getPageUrls',
            idSite: site,
            period: 'range',
            date: `${FIRST_DAY},today`,
            format: 'JSON',
            flat: '1',
            showColumns: 'label,url,nb_hits',
            filter_sort_column: 'nb_hits',
            filter_sort_order: 'desc',
            filter_limit: String(MAX_PAGES),
        };
        url.search = String(new URLSearchParams(query));
        const answer = await ask(url.href);
        // errors come as an object with status 200
        if (!Array.isArray(answer))
            throw invalidResponse(url.href, answer);
        const rows = list(answer).map((row) => ownProperties(row));
        return matchByPath(items, rows.map(({ url, label, nb_hits: hits }) => [url ?? label, hits]), true);
    },
};
