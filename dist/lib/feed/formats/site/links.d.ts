/**
 * URLs of the feeds that a page links to, the best first: JSON Feed before Atom and RSS, else in document order,
 * without comment feeds. The page is untrusted, so it is searched as text and never parsed.
 * @param url the page's URL, the base of its links unless it has a `<base href>`
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export declare function feedLinks(page: string, url: string): readonly string[];
