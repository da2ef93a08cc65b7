/** Feeds asked at a time, so that one page does not press on forty servers, nor on a slow line, at once. */
const AT_ONCE = 4;

/** Works through a list in its order, a few at a time. */
export class ConcurrencyPool<Item, Result> {
  readonly #left: Item[];
  readonly #work: (item: Item) => Promise<Result>;
  readonly #done: (item: Item, result: Result) => void;
  readonly #may: () => boolean;
  #running = 0;

  /**
   * @param work must not reject
   * @param done is told of each item as it comes
   * @param may begins no further one while it is false; `run` goes on later
   */
  constructor(
    items: readonly Item[],
    work: (item: Item) => Promise<Result>,
    done: (item: Item, result: Result) => void,
    may: () => boolean,
  ) {
    this.#left = [...items];
    this.#work = work;
    this.#done = done;
    this.#may = may;
  }

  /** True once nothing is left to do and nothing under way. */
  get isDone(): boolean {
    return !this.#running && !this.#left.length;
  }

  run(): void {
    while (this.#running < AT_ONCE && this.#left.length && this.#may())
      void this.#one(this.#left.shift() as Item);
  }

  stop(): void {
    this.#left.length = 0;
  }

  async #one(item: Item): Promise<void> {
    this.#running++;
    const result = await this.#work(item);
    this.#running--;
    this.run();
    this.#done(item, result);
  }
}
