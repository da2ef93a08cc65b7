// A certificate that no browser trusts: self-signed, for another host, and expired.
import { generateKeyPairSync, sign } from 'node:crypto';

/** One DER value: tag, length, content. */
const der = (tag, ...parts) => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const list = (...parts) => der(0x30, ...parts);
const oid = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const time = (text) => der(0x17, Buffer.from(text));

/** @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
export function badCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = list(oid('2a8648ce3d040302'));
  const name = list(der(0x31, list(oid('550403'), der(0x0c, Buffer.from('kpu.invalid')))));
  const body = list(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    list(time('200101000000Z'), time('200201000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', body, privateKey);
  const bytes = list(body, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
