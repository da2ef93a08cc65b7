/**
 * Reads an object, or returns the earlier result if the object has not changed since. So a page that provides a whole
 * feed again for one changed article pays for that article only.
 * @param context what else the result depends on
 */
export declare function memoizeRead<Result>(value: unknown, context: string, read: () => Result): Result;
