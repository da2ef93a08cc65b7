/** The encoding of a byte order mark, or of "<" in UTF-16. */
function sniffEncoding([a, b, c, d]) {
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return 'utf-8';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    // followed by two zeros it is the mark of UTF-32, which browsers do not support
    if (a === 0xff && b === 0xfe && (c || d))
        return 'utf-16le';
    if (a === 0x3c && !b && c && !d)
        return 'utf-16le';
    return !a && b === 0x3c && !c && d ? 'utf-16be' : undefined;
}
/** The encoding in an XML declaration, which is ASCII in all encodings but UTF-16 and UTF-32. */
function declaredEncoding(bytes) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
    const label = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{1,40})/i.exec(start)?.[1];
    // a declaration in these encodings could not have been read as ASCII
    return /^(utf|ucs)-?(16|32)/i.test(label ?? '') ? undefined : label;
}
/**
 * Decodes an answer by the first of these: byte order mark, charset of the header, XML declaration; else, or if the
 * encoding is unknown, as UTF-8. Invalid bytes become U+FFFD.
 * @param contentType the header `Content-Type`
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function decode(bytes, contentType) {
    const charset = /;\s*charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
    try {
        return new TextDecoder(sniffEncoding(bytes) ?? charset ?? declaredEncoding(bytes)).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}
/** The answer with its text in the right encoding, where the text shows signs of another one than UTF-8. */
export const decodeAnswer = (answer) => answer.bytes && /[\0\ufffd]/.test(answer.text)
    ? { ...answer, text: decode(answer.bytes, answer.headers.get('content-type')) }
    : answer;
