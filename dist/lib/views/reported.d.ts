/** The articles reported in this browsing session, by their keys. */
export declare const reported: {
    any(keys: readonly string[]): boolean;
    add(key: string): void;
    delete(key: string): void;
};
