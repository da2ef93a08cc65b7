/** Whether a URL is that of an image that may stand for an article. */
export declare const isPicture: (url: string | undefined) => url is string;
/** The URL of the first image in HTML that may stand for the article, also of one that a script loads late. */
export declare function firstImage(html: string): string | undefined;
/** Whether an image is too small for a card, by what the feed says or by its address. */
export declare function isThumbnail(url: string, width: unknown): boolean;
