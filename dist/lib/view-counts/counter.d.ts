/** What a counter is told about an article. */
export interface CountedItem {
    /** The article's key: its normalised URL. */
    readonly id: string;
    /** URL of the article's page. */
    readonly url?: string;
    readonly title: string;
}
/**
 * Makes one request and returns the JSON of the answer. It sends no cookies, and a POST continues after the page is
 * closed.
 * @throws {FeedError} `answer.text` is the body that is not JSON, or that came with an error status
 */
export type Ask = (url: string, init?: {
    readonly method?: 'POST';
    /** Sent as `text/plain`, so that no preflight is needed. */
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
}) => Promise<unknown>;
/** A kind of view counter. The parameter `counter` is the absolute URL that the author gave. */
export interface Counter {
    /** Name of the kind, as used in `counter-type`. */
    readonly name: string;
    /** The number of articles that one request can ask for; 1: the counter works for single articles only. */
    readonly batch: number;
    /** Reads the counts of some articles by id; unknown articles are left out. */
    read(counter: string, items: readonly CountedItem[], ask: Ask): Promise<ReadonlyMap<string, number>>;
    /** Reports a view of an article and returns the new count if the answer has one. Absent: the counter is read-only. */
    report?(counter: string, item: CountedItem, ask: Ask): Promise<number | undefined>;
}
