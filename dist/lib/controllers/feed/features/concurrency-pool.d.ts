/** Works through a queue in its order, a few items at a time. */
export declare class ConcurrencyPool<Item, Result> {
    #private;
    /**
     * @param work must not reject
     * @param onResult called with each result as it comes
     * @param canStart no further item is started while it is false; `run` goes on later
     */
    constructor(items: readonly Item[], work: (item: Item) => Promise<Result>, onResult: (item: Item, result: Result) => void, canStart: () => boolean);
    /** True once nothing is queued or running. */
    get isDone(): boolean;
    run(): void;
    stop(): void;
}
