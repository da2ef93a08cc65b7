/** Pages followed in all, however many addresses a feed makes up. */
const MOST_PAGES = 50;
/**
 * The address of the next page, unless the feed leads in a loop, to another origin or on and on.
 * @param seen pages asked for already
 */
export function nextPage({ feed, next, host }, seen = new Set([feed?.url])) {
    const leads = feed && next && !seen.has(next) && seen.size < MOST_PAGES;
    // data that a page handed over may name any address as its own: what the page's author wrote counts
    const home = host.feed == null ? feed?.url : new URL(host.src || '', host.baseURI).href;
    return leads && home && new URL(next).origin === new URL(home).origin ? next : undefined;
}
