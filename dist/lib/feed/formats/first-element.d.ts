/** Whether a text is a feed in XML or a web page, by its first element. */
export declare function firstElement(text: string): 'feed' | 'html' | undefined;
