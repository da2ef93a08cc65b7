/** Requests at a time, so that one page does not press on forty servers, nor on a slow line, at once. */
const MAX_RUNNING = 4;
/** Works through a queue in its order, a few items at a time. */
export class ConcurrencyPool {
    #queue;
    #work;
    #onResult;
    #canStart;
    #running = 0;
    /**
     * @param work must not reject
     * @param onResult called with each result as it comes
     * @param canStart no further item is started while it is false; `run` goes on later
     */
    constructor(items, work, onResult, canStart) {
        this.#queue = [...items];
        this.#work = work;
        this.#onResult = onResult;
        this.#canStart = canStart;
    }
    /** True once nothing is queued or running. */
    get isDone() {
        return !this.#running && !this.#queue.length;
    }
    run() {
        while (this.#running < MAX_RUNNING && this.#queue.length && this.#canStart())
            void this.#start(this.#queue.shift());
    }
    stop() {
        this.#queue.length = 0;
    }
    async #start(item) {
        this.#running++;
        const result = await this.#work(item);
        this.#running--;
        this.run();
        this.#onResult(item, result);
    }
}
