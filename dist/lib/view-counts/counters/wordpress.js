import { list, ownProperties } from '../../model/read-articles.js';
import { matchByPath, invalidResponse } from '../match-paths.js';
/** The API's root. */
const API_ROOT = /\/wp-json(?:\/wp(?:\/v2)?)?\/?$/;
/** URL of the posts, for a URL of the site's API. */
function postsUrl(counter) {
    const url = new URL(counter);
    url.hash = '';
    if (API_ROOT.test(url.pathname))
        url.pathname = url.pathname.replace(API_ROOT, '/wp-json/wp/v2/posts');
    return url;
}
/** The last path segment of a post's URL. */
const slugOf = ({ url = '' }) => /([^/]+?)(?:\.html?)?$/.exec(URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : '')?.[1] ?? '';
const postIdOf = ({ url = '' }) => /[?&]p=(\d{1,15})(?:&|$)/.exec(URL.canParse(url) ? new URL(url).search : '')?.[1];
/**
 * WordPress with the plugin WP-PostViews, or any other one that adds a field `views` to the posts of the REST API, by
 * the URL of that API (`https://situs.example/wp-json/wp/v2/posts`). Read-only: the site itself counts its visitors.
 *
 * Sends one `GET` to that site with the slugs or the ids of the posts on screen.
 * @see https://wordpress.org/plugins/wp-postviews/
 */
export const wordpress = {
    name: 'wordpress',
    batch: 50,
    async read(counter, items, ask) {
        const postIds = items.flatMap((item) => postIdOf(item) ?? []);
        const slugs = items.filter((item) => !postIdOf(item)).flatMap((item) => slugOf(item) || []);
        const rows = [];
        for (const [name, values] of [
            ['include', postIds],
            ['slug', slugs],
        ]) {
            if (!values[0])
                continue;
            const url = postsUrl(counter);
            const query = { _fields: 'link,views', per_page: '100', [name]: values.join(',') };
            for (const [name, value] of Object.entries(query))
                url.searchParams.set(name, value);
            const answer = await ask(url.href);
            const posts = list(answer).map((post) => ownProperties(post));
            // without the plugin, posts have no field `views`
            if (!Array.isArray(answer) || (posts[0] && posts.every(({ views }) => views === undefined)))
                throw invalidResponse(url.href, answer);
            rows.push(...posts.map(({ link, views }) => [link, views]));
        }
        return matchByPath(items, rows, true);
    },
};
