/**
 * What is read of an object: what was read of it before, where that object still says the same. Pages that hand
 * over a whole feed again for the one article that changed pay for that one.
 * @param context what else the reading depends on
 */
export declare function recall<Read>(value: unknown, context: string, read: () => Read): Read;
