/** Creates values that an HTML parser accepts under `require-trusted-types-for 'script'`. */
export interface HtmlPolicy {
  /** Returns a `TrustedHTML`, typed as the string that the DOM typings expect. */
  createHTML(text: string): string;
}

type Factory = { createPolicy(name: string, rules: { createHTML: (text: string) => string }): HtmlPolicy };

const createPolicy = (): HtmlPolicy | undefined => {
  try {
    return (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('kpu-news', {
      createHTML: (text) => text,
    });
  } catch {
    return undefined; // a second copy of the script, or the page's CSP does not list the name
  }
};

/**
 * The one Trusted Types policy, which is not accessible to the page. It is used for Lit's templates, which are literals
 * of the package, and for inert documents, which are sanitized before they are shown.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export const policy = createPolicy();

/** Parses HTML of any origin into a document without scripts, styles, requests or a window. */
export const parseHtml = (html: string): Document =>
  new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
