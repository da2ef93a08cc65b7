/** The articles reported in this browsing session, by their keys. */
export declare const reported: {
    has: (key: string) => boolean;
    add(key: string): void;
    delete(key: string): void;
};
