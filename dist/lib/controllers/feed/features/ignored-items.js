/** Explains on the console why a list is empty although its feed has items. */
export class IgnoredItems {
    #feed;
    changed({ feed }) {
        if (!feed?.ignored || feed.articles[0] || feed === this.#feed)
            return;
        this.#feed = feed;
        void import('../../../feed/errors/index.js').then(({ describeIgnored }) => {
            console.warn(describeIgnored(feed));
        }, () => undefined);
    }
}
