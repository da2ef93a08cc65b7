// A chunk: fetched where the reading as UTF-8 shows that the answer is in another encoding.

/** The label in front of some bytes: a mark of byte order, or the shape that UTF-16 gives to "<". */
function marked([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // two zeros after it are the mark of UTF-32, which no browser reads
  if (a === 0xff && b === 0xfe && (c || d)) return 'utf-16le';
  if (a === 0x3c && !b && c && !d) return 'utf-16le';
  return !a && b === 0x3c && !c && d ? 'utf-16be' : undefined;
}

/** The label in an XML declaration; all encodings but UTF-16 and UTF-32 write it as ASCII does. */
function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  const label = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{1,40})/i.exec(start)?.[1];
  // it could not be read if it were true
  return /^(utf|ucs)-?(16|32)/i.test(label ?? '') ? undefined : label;
}

/**
 * Decodes an answer by the first that is there: mark of byte order, charset of the header, XML declaration; else
 * as UTF-8, also where no decoder knows the label. Bytes that are none of the encoding become U+FFFD.
 * @param contentType the header `Content-Type`
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const charset = /;\s*charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(marked(bytes) ?? charset ?? declared(bytes)).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
