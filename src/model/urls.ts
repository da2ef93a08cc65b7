/** What an address is wanted for: a link to follow, a picture or film to show, or a feed to read. */
export type UrlUse = 'link' | 'media' | 'feed';

const WEB = /^https?:/;
const LINK = /^(?:https?|mailto|tel):/;
const DESCRIPTOR = /^(?:\d{1,5}w|\d{1,3}(?:\.\d{1,4})?x)?$/;

/**
 * An address that may be used, absolute and normalised, or undefined. Links may be http, https, mailto or tel,
 * the rest http or https; none may carry `user:password@` or be longer than 2048 characters.
 * Only the parsed address is judged, since `java\nscript:` and `https:\\evil` mean what the parser says. A comma at
 * the end of a picture's is encoded: in a `srcset` it would end the address, and what follows would be another one.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function safeUrl(value: unknown, base?: string, use: UrlUse = 'link'): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined; // an empty address would mean the base's
  try {
    const url = new URL(value, base);
    const { href } = url; // each member of a URL that is asked for costs as much as a short text's cleaning
    const named = href.includes('@') && (url.username || url.password);
    if (!(use === 'link' ? LINK : WEB).test(href) || named || href.length > 2048) return undefined;
    return use === 'media' && href.endsWith(',') ? `${href.slice(0, -1)}%2C` : href;
  } catch {
    return undefined;
  }
}

/**
 * A `srcset` with every candidate checked and made absolute, or undefined where any of them is bad.
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function safeSrcset(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > 8192) return undefined;
  const candidates: string[] = [];
  const token = /[\s,]*([^\s,]\S*)/y; // commas belong to an address unless they end it
  const rest = /[^,]*/y;
  for (let found = token.exec(value); found; found = token.exec(value)) {
    let address = found[1];
    let descriptor = '';
    if (address.endsWith(',')) while (address.endsWith(',')) address = address.slice(0, -1);
    else {
      rest.lastIndex = token.lastIndex;
      descriptor = rest.exec(value)?.[0].trim() ?? '';
      token.lastIndex = rest.lastIndex;
    }
    const url = safeUrl(address, base, 'media');
    if (!url || !DESCRIPTOR.test(descriptor)) return undefined;
    candidates.push(descriptor ? `${url} ${descriptor}` : url);
  }
  return candidates.join(', ') || undefined;
}
