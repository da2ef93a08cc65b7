/** Pages followed in all, however many addresses a feed makes up. */
const MOST_PAGES = 50;
/**
 * The address of the next page, unless the feed leads in a loop, to another origin or on and on.
 * @param seen pages asked for already
 */
export function nextPage({ feed, next }, seen = new Set([feed?.url])) {
    const leads = feed && next && !seen.has(next) && seen.size < MOST_PAGES;
    return leads && new URL(next).origin === new URL(feed.url).origin ? next : undefined;
}
