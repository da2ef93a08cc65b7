/** The only error class of feeds, counters and bundles. */
export class FeedError extends Error {
    constructor(code, facts = {}, answer) {
        super(`${code} ${facts.url}`);
        this.code = code;
        this.facts = facts;
        this.answer = answer;
    }
    /**
     * Any thrown value as a `FeedError`; anything else becomes `internal`. It is recognised by its facts, since a custom
     * format or counter may use the class of another copy of the package.
     */
    static from(error, url) {
        return error?.facts
            ? error
            : new FeedError('internal', { url, cause: error });
    }
}
/** Longest `Retry-After` in seconds that is followed automatically. */
const MAX_RETRY_AFTER = 300;
/** Seconds after which a rate-limiting server is asked again; undefined where it is not. */
export const busyWait = ({ code, facts: { retryAfter = 30 } }) => code === 'rate-limited' && retryAfter <= MAX_RETRY_AFTER ? retryAfter : undefined;
