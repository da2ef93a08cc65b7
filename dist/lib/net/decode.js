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
const XML_ENCODING = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{1,40})/i;
const HTML_ENCODING = /<meta\s[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i;
/** The encoding that an XML declaration or the head of a web page names, in ASCII but for UTF-16 and UTF-32. */
function declaredEncoding(bytes) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const label = (XML_ENCODING.exec(start.slice(0, 400)) ?? HTML_ENCODING.exec(start))?.[1];
    // a declaration in these encodings could not have been read as ASCII
    return /^(utf|ucs)-?(16|32)/i.test(label ?? '') ? undefined : label;
}
/** Whether bytes that were decoded as UTF-8 are UTF-8, but for a few: other encodings are hardly ever valid. */
const isMostlyUtf8 = (text) => (text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0) > 4 * (text.split('\ufffd').length - 1);
/** Bytes in an encoding, UTF-8 by default; undefined where it is unknown. */
function decodeAs(label, bytes) {
    try {
        return new TextDecoder(label).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/**
 * Decodes an answer by the first of these: byte order mark, charset of the header, XML declaration; else, or if the
 * encoding is unknown, as UTF-8. Invalid bytes become U+FFFD.
 * @param contentType the header `Content-Type`
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function decode(bytes, contentType) {
    const charset = /;\s*charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
    const marked = sniffEncoding(bytes);
    const utf8 = new TextDecoder().decode(bytes);
    if (!marked && isMostlyUtf8(utf8))
        return utf8;
    const text = decodeAs(marked ?? charset ?? declaredEncoding(bytes), bytes);
    if (marked || !charset || !text?.includes('\ufffd'))
        return text ?? utf8;
    // a server that sends one charset for all files is wrong where the document can be read as it says
    const declared = decodeAs(declaredEncoding(bytes), bytes);
    return declared && !declared.includes('\ufffd') ? declared : text;
}
/** The answer with its text in the right encoding, where the text shows signs of another one than UTF-8. */
export const decodeAnswer = (answer) => answer.bytes && /[\0\ufffd]/.test(answer.text)
    ? { ...answer, text: decode(answer.bytes, answer.headers.get('content-type')) }
    : answer;
