/** The only error that leaves the rooms below the elements. */
export class FeedError extends Error {
    constructor(code, facts = {}, answer) {
        super(`${code} ${facts.url}`);
        this.code = code;
        this.facts = facts;
        this.answer = answer;
    }
    /**
     * Any thrown value as a `FeedError`; what is not one already is our own fault: `internal`. Known by its
     * facts, since a chunk's errors are of the chunk's own class.
     */
    static from(error, url) {
        return error?.facts
            ? error
            : new FeedError('internal', { url, cause: error });
    }
}
/** Longest wait, in seconds, that a server may ask for; after a longer one only a person tries again. */
const LONGEST_WAIT = 300;
/** Seconds after which a busy server is asked again; undefined where it is not. */
export const busyWait = ({ code, facts: { retryAfter = 30 } }) => code === 'rate-limited' && retryAfter <= LONGEST_WAIT ? retryAfter : undefined;
