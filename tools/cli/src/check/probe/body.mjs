import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/**
 * @typedef {object} Body
 * @property {string} text
 * @property {Buffer} data decoded
 * @property {'broken' | 'double' | 'undeclared' | 'plain'} [encodingFault] what is wrong with its compression
 * @property {boolean} hasBom
 * @property {string} charset by which it was read
 * @property {boolean} isUtf8
 */

/** A small answer may decode to very much. */
const MAX_DECODED = 12_000_000;
const isGzip = (/** @type {Buffer} */ data) => data[0] === 0x1f && data[1] === 0x8b;

/** @param {Buffer} data @param {string} encoding */
function decompress(data, encoding) {
  // an answer that was cut off is decoded as far as it goes
  const options = { maxOutputLength: MAX_DECODED, finishFlush: constants.Z_SYNC_FLUSH };
  if (/gzip/.test(encoding)) return gunzipSync(data, options);
  if (encoding === 'br')
    return brotliDecompressSync(data, {
      maxOutputLength: MAX_DECODED,
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    });
  try {
    return inflateSync(data, options);
  } catch {
    return inflateRawSync(data, options);
  }
}

/** @param {Buffer} data @param {string} encoding @returns {{ data: Buffer, encodingFault?: Body['encodingFault'] }} */
function decode(data, encoding) {
  if (!data.length) return { data };
  if (!/^(x-gzip|gzip|br|deflate)$/.test(encoding)) {
    if (!isGzip(data)) return { data };
    try {
      return { data: decompress(data, 'gzip'), encodingFault: 'undeclared' };
    } catch {
      return { data };
    }
  }
  try {
    const once = decompress(data, encoding);
    return isGzip(once) ? { data: decompress(once, 'gzip'), encodingFault: 'double' } : { data: once };
  } catch {
    return { data, encodingFault: /^[\s\x20-\x7e]/.test(data.toString('latin1', 0, 1)) ? 'plain' : 'broken' };
  }
}

/** @param {string} label */
function decoderOf(label) {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const isValidUtf8 = (/** @type {Buffer} */ data) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(data);
    return true;
  } catch {
    return false;
  }
};

/**
 * Decodes an answer, and notes what a browser would stumble over.
 * @param {Buffer} received @param {import('./request.mjs').Exchange} exchange
 * @returns {Body}
 */
export function readBody(received, { headers, isCut, isTooLarge }) {
  const encoding = (headers.get('content-encoding') ?? []).join(',').trim().toLowerCase();
  const { data, encodingFault } = decode(received, encoding);
  const type = (headers.get('content-type') ?? []).join(', ');
  const declared = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1];
  // a cut may fall inside a character
  const isUtf8 = isValidUtf8(isCut || isTooLarge ? data.subarray(0, Math.max(0, data.length - 4)) : data);
  const charset = isUtf8 ? 'utf-8' : (declared ?? 'windows-1252');
  return {
    text: (decoderOf(charset) ?? new TextDecoder()).decode(data),
    data,
    encodingFault,
    hasBom: data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf,
    charset,
    isUtf8,
  };
}
