/** Creates values that an HTML parser accepts under `require-trusted-types-for 'script'`. */
export interface HtmlPolicy {
    /** Returns a `TrustedHTML`, typed as the string that the DOM typings expect. */
    createHTML(text: string): string;
}
/**
 * The one Trusted Types policy, which is not accessible to the page. It is used for Lit's templates, which are literals
 * of the package, and for inert documents, which are sanitized before they are shown.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export declare const policy: HtmlPolicy | undefined;
/** Parses HTML of any origin into a document without scripts, styles, requests or a window. */
export declare const parseHtml: (html: string) => Document;
