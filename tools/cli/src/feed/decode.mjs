/** The encoding that a byte order mark names. @param {Uint8Array} bytes */
function marked([a, b, c]) {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

const CHARSET = /charset\s*=[\s"']*([\w.:-]{1,40})/i;
const XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i;

/** @param {string | undefined} label @param {Uint8Array} bytes @param {boolean} [fatal] */
function decodeAs(label, bytes, fatal = false) {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Decodes a document by its byte order mark; as UTF-8, if it is; by its header, its XML declaration or `<meta>`; else as
 * Windows-1252, in which every text can be read.
 * @param {Uint8Array} bytes
 * @param {string} [type] the header `Content-Type`
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeBytes(bytes, type = '') {
  const mark = marked(bytes);
  if (mark) return decodeAs(mark, bytes) ?? '';
  const utf8 = decodeAs('utf-8', bytes, true);
  if (utf8 !== undefined) return utf8;
  const start = decodeAs('latin1', bytes.subarray(0, 4096)) ?? '';
  const label = CHARSET.exec(type)?.[1] ?? XML.exec(start)?.[1] ?? CHARSET.exec(start)?.[1];
  // a page with a few broken characters is still UTF-8 where it says so
  return decodeAs(label ?? 'windows-1252', bytes) ?? decodeAs('windows-1252', bytes) ?? '';
}
