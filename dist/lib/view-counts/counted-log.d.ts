/** The articles whose views were reported in this browsing session, by article key. */
export declare const countedLog: {
    hasAny(keys: readonly string[]): boolean;
    add(key: string): void;
    delete(key: string): void;
};
