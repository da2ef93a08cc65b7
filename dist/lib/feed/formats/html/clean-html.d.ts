/** Text without shortcodes that nobody ran; what stands between two of them is kept. */
export declare const withoutShortcodes: (text: string) => string;
/**
 * The HTML of an article without what is not part of it: hidden elements, the title of a whole document, buttons for
 * sharing, shortcodes that nobody ran, and "The post … appeared first on …". An emoji that is an image becomes text.
 */
export declare function cleanHtml(given: string): string;
