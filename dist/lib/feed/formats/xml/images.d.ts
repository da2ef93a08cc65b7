/** Whether a URL is that of an image that may stand for an article. */
export declare const isPicture: (url: string | undefined) => url is string;
/** The URL of the first such image in HTML. */
export declare function firstImage(html: string): string | undefined;
