/** Requests at a time, so that one page does not press on forty servers, nor on a slow line, at once. */
const MAX_RUNNING = 4;

/** Works through a queue in its order, a few items at a time. */
export class ConcurrencyPool<Item, Result> {
  readonly #queue: Item[];
  readonly #work: (item: Item) => Promise<Result>;
  readonly #onResult: (item: Item, result: Result) => void;
  readonly #canStart: () => boolean;
  #running = 0;

  /**
   * @param work must not reject
   * @param onResult called with each result as it comes
   * @param canStart no further item is started while it is false; `run` goes on later
   */
  constructor(
    items: readonly Item[],
    work: (item: Item) => Promise<Result>,
    onResult: (item: Item, result: Result) => void,
    canStart: () => boolean,
  ) {
    this.#queue = [...items];
    this.#work = work;
    this.#onResult = onResult;
    this.#canStart = canStart;
  }

  /** True once nothing is queued or running. */
  get isDone(): boolean {
    return !this.#running && !this.#queue.length;
  }

  run(): void {
    while (this.#running < MAX_RUNNING && this.#queue.length && this.#canStart())
      void this.#start(this.#queue.shift() as Item);
  }

  stop(): void {
    this.#queue.length = 0;
  }

  async #start(item: Item): Promise<void> {
    this.#running++;
    const result = await this.#work(item);
    this.#running--;
    this.run();
    this.#onResult(item, result);
  }
}
