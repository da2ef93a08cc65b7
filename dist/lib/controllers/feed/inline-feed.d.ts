/**
 * Text of the inline feed in a script child; undefined if there is none.
 * @param onComplete called once the document is parsed
 * @returns null if the script may not be fully parsed yet
 */
export declare function inlineFeed(host: Element, onComplete: () => void): string | undefined | null;
