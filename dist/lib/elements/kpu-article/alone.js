/** Asks for the one article where the feed's format can give it alone, and adds it to what is loaded. */
export async function fetchAlone(feed, first, id) {
    const alone = await import('../../feed/formats/wordpress/wordpress-address.js')
        .then(({ singleAddress }) => singleAddress(first.url, id))
        .then((address) => (address ? feed.ask(address) : undefined))
        .catch(() => undefined); // else it is looked for
    if (alone && feed.feed === first)
        feed.articles = [...feed.articles, ...alone.articles];
}
