/** Feeds asked at a time, so that one page does not press on forty servers, nor on a slow line, at once. */
const AT_ONCE = 4;
/** Works through a list in its order, a few at a time. */
export class Pool {
    #left;
    #work;
    #done;
    #may;
    #running = 0;
    /**
     * @param work must not reject
     * @param done is told of each item as it comes
     * @param may begins no further one while it is false; `run` goes on later
     */
    constructor(items, work, done, may) {
        this.#left = [...items];
        this.#work = work;
        this.#done = done;
        this.#may = may;
    }
    /** True once nothing is left to do and nothing under way. */
    get over() {
        return !this.#running && !this.#left.length;
    }
    run() {
        while (this.#running < AT_ONCE && this.#left.length && this.#may())
            void this.#one(this.#left.shift());
    }
    stop() {
        this.#left.length = 0;
    }
    async #one(item) {
        this.#running++;
        const result = await this.#work(item);
        this.#running--;
        this.run();
        this.#done(item, result);
    }
}
