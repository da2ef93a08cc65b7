/**
 * Parses a web page into an inert document. Its event handlers and styles are left out before, since a parser reports
 * them as violations of the policy of the page that is shown, and so are names, by which a form or an image hides members
 * of the document.
 * @throws {FeedError} `too-large` where it is nested so deeply that a parser would freeze the page
 */
export declare const parsePage: (html: string) => Document;
