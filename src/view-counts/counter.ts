/** What a counter is told of an article. */
export interface CountedItem {
  /** The article's key: its normalised address. */
  readonly id: string;
  /** The article's page. */
  readonly url?: string;
  readonly title: string;
}

/**
 * One request; gives the JSON that was answered. No cookie goes with it, and a POST outlives the page.
 * @throws {FeedError} what went wrong; `answer.text` is what came instead of JSON, or with a bad status
 */
export type Ask = (
  url: string,
  init?: {
    readonly method?: 'POST';
    /** Sent as `text/plain`, so that no preflight is needed. */
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
) => Promise<unknown>;

/** One kind of counter of views. `counter` is always the absolute address that an author gave. */
export interface Counter {
  /** Name of the kind, as `counter-type` names it. */
  readonly name: string;
  /** Articles that one request can ask for; 1: it serves single articles only. */
  readonly batch: number;
  /** Reads the numbers of some articles; those it does not know are left out. */
  read(counter: string, items: readonly CountedItem[], ask: Ask): Promise<ReadonlyMap<string, number>>;
  /** Reports that one article was seen, and gives its new number where the answer tells it. Absent: it only reads. */
  report?(counter: string, item: CountedItem, ask: Ask): Promise<number | undefined>;
}
