import { list, ownProperties } from '../../model/read-feed.js';
import { matchByPath, invalidResponse } from '../match-paths.js';
import type { Counter } from '../counter.js';

/** Pages that are asked for: those with the most views. */
const MOST = 1_000;
/** Matomo wants a first day, and makes its report over all that follow. */
const FIRST_DAY = '2020-01-01';

/**
 * Matomo, by its address with the number of the site (`https://stats.example/?idSite=1`; 1 by default). The site's
 * reports must be public: "anonymous" may view them. It only reads: to count, put Matomo's own script into the pages
 * of the articles. A token in a page would be a password for everybody, so none is sent.
 *
 * Sends to that host and nowhere else: one `GET` for the views of all pages. Nothing in it tells of the visitor or of
 * the articles on screen.
 * @see https://developer.matomo.org/api-reference/reporting-api
 */
export const matomo: Counter = {
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
      filter_limit: String(MOST),
    };
    url.search = String(new URLSearchParams(query));
    const answer = await ask(url.href);
    // what went wrong is told in an object, with status 200
    if (!Array.isArray(answer)) throw invalidResponse(url.href, answer);
    const rows = list(answer).map((row) => ownProperties(row));
    return matchByPath(
      items,
      rows.map(({ url, label, nb_hits: hits }) => [url ?? label, hits]),
      true,
    );
  },
};
