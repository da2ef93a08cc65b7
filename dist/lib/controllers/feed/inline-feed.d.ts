/**
 * Text of the feed that is printed into the page as a script child; undefined where there is none.
 * @param onComplete called once the page is parsed
 * @returns null where the script may still be growing
 */
export declare function inlineFeed(host: Element, onComplete: () => void): string | undefined | null;
