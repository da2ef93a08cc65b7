/**
 * Width and height in the header of a picture, for JPEG, PNG, GIF and WebP.
 * @param {Buffer} data its beginning
 * @returns {{ width: number, height: number } | undefined}
 */
export function pictureSize(data) {
  if (data.length < 30) return undefined;
  if (data.readUInt32BE(0) === 0x89504e47)
    return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  const start = data.toString('latin1', 0, 4);
  if (start === 'GIF8') return { width: data.readUInt16LE(6), height: data.readUInt16LE(8) };
  if (start === 'RIFF') return webpSize(data);
  if (data[0] !== 0xff || data[1] !== 0xd8) return undefined;
  for (let index = 2; index + 9 < data.length && data[index] === 0xff;) {
    const marker = data[index + 1];
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: data.readUInt16BE(index + 7), height: data.readUInt16BE(index + 5) };
    index += 2 + data.readUInt16BE(index + 2);
  }
  return undefined;
}

/** @param {Buffer} data */
function webpSize(data) {
  const kind = data.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: 1 + data.readUIntLE(24, 3), height: 1 + data.readUIntLE(27, 3) };
  if (kind === 'VP8 ')
    return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
  if (kind !== 'VP8L') return undefined;
  const bits = data.readUInt32LE(21);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
