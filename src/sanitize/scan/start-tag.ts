import { allowedElements, commonAttributes, MAX } from '../allow-list.js';
import type { Attributes } from '../../model/html/tokens.js';

/**
 * Writes a start tag anew, with allowed attributes only: a parser reports a style and an event handler as violations of
 * the page's policy before any filter sees them.
 * @param attributes or what replaces the tag
 */
export function writeTag(name: string, attributes: Attributes | string): string {
  if (typeof attributes === 'string') return attributes;
  const names = allowedElements.get(name === 'image' ? 'img' : name);
  let tag = `<${name}`;
  for (const key of names ? [...commonAttributes, ...names] : []) {
    const value = attributes.get(key);
    // a longer one is invalid, and would leave no room for the text
    const max = value?.startsWith('data:image/') ? MAX.dataUrl : 10_000;
    if (value !== undefined && value.length <= max) tag += ` ${key}="${value.replaceAll('"', '&quot;')}"`;
  }
  return `${tag}>`;
}
