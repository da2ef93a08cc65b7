/** Works through a list in its order, a few at a time. */
export declare class Pool<Item, Result> {
    #private;
    /**
     * @param work must not reject
     * @param done is told of each item as it comes
     * @param may begins no further one while it is false; `run` goes on later
     */
    constructor(items: readonly Item[], work: (item: Item) => Promise<Result>, done: (item: Item, result: Result) => void, may: () => boolean);
    /** True once nothing is left to do and nothing under way. */
    get over(): boolean;
    run(): void;
    stop(): void;
}
