import createDOMPurify, { type Config } from 'dompurify';
import type { HtmlPolicy } from '../../trusted-types.js';

/** The one list, handed in: this file is a chunk of its own. */
export interface FilterList {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  /** Elements that go with all that is in them. */
  readonly dropped: readonly string[];
}

let purify: ReturnType<typeof createDOMPurify> | undefined;

/**
 * Parses and filters with an instance of our own: the page's may carry hooks and options of other scripts.
 * Undefined where the DOM does not support it; DOMPurify would then return its input as it is.
 * @see https://github.com/cure53/DOMPurify
 */
export function filterWithDOMPurify(
  html: string,
  list: FilterList,
  policy?: HtmlPolicy,
): Element | undefined {
  purify ??= createDOMPurify(window);
  if (!purify.isSupported) return undefined;
  const body = purify.sanitize(html, {
    ALLOWED_TAGS: [...list.elements, 'body'],
    ALLOWED_ATTR: [...list.attributes],
    FORBID_CONTENTS: [...list.dropped],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM: true,
    // null: without a policy of ours it must not make one of its own
    TRUSTED_TYPES_POLICY: (policy
      ? { createHTML: (text: string) => policy.createHTML(text), createScriptURL: () => '' }
      : null) as Config['TRUSTED_TYPES_POLICY'],
  });
  return body instanceof Element ? body : undefined;
}
