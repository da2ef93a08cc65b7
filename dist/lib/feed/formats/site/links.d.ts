/**
 * Addresses of the feeds that a page links to, the best first: JSON Feed before Atom and RSS, else in the page's
 * order, without feeds of comments. The page is read as text, never parsed: it is another's, and may be hostile.
 * @param url the page's own address; `<base href>` changes what links are relative to
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export declare function feedLinks(page: string, url: string): readonly string[];
