import type { HtmlPolicy } from '../trusted-types.js';
import { allowedElements, commonAttributes, droppedElements } from './allow-list.js';
import { filterNatively } from './filters/native.js';
import { prescan } from './prescan.js';
import { rebuild } from './rebuild.js';
import type { SafeFragment } from './safe-fragment.js';
import { fromText, htmlToParagraphs } from './plain-text.js';

/** How {@link sanitize} is to treat an article's body. */
export interface SanitizeOptions {
  /** Address that relative ones are resolved against, such as the article's own; without it they are dropped. */
  base?: string;
  /** Heading level of the article's own title, 1 to 6 (1). The body's highest heading comes right below it. */
  level?: number;
  /** The Trusted Types policy for browsers without a Sanitizer of their own. */
  policy?: HtmlPolicy;
}

/** DOMPurify's list of attributes is one for all elements; the rebuild tells them apart. */
async function purify(html: string, policy?: HtmlPolicy): Promise<Element | undefined> {
  try {
    const { filterWithDOMPurify } = await import('./filters/dompurify.js');
    const attributes = [...commonAttributes, ...[...allowedElements.values()].flat()];
    return filterWithDOMPurify(
      html,
      { elements: [...allowedElements.keys()], attributes, dropped: [...droppedElements] },
      policy,
    );
  } catch {
    return undefined; // it did not load, or an element of the page stands in the place of a method it needs
  }
}

/**
 * Makes untrusted HTML into nodes that may stand in the page: looked over, filtered by the browser's own
 * Sanitizer or by DOMPurify, and built anew from one list. Where neither can be had, or where parsing would
 * freeze the page, its words are given as plain paragraphs. Never rejects, never gives markup that was not filtered.
 */
export async function sanitize(html: string, options: SanitizeOptions = {}): Promise<SafeFragment> {
  const { base, level = 1, policy } = options;
  const guarded = prescan(html, base);
  const root = guarded && (filterNatively(guarded) ?? (await purify(guarded, policy)));
  return root ? rebuild(root, { base, level }) : fromText(htmlToParagraphs(html));
}
