import { expect } from '@open-wc/testing';
import { decode } from '../../src/net/decode.js';
import { xml } from '../../src/feed/formats/xml/xml.js';
import { answer, rss } from '../feed/formats/xml/documents.js';

describe('decode', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const ascii = (text: string, ...more: number[]) =>
    Uint8Array.from(Array.from(text, (mark) => mark.charCodeAt(0)).concat(more));

  it('uses byte order mark, header, declaration and UTF-8, in this order', () => {
    const declared = '<?xml version="1.0" encoding="iso-8859-2"?>';
    expect(decode(bytes(0xff, 0xfe, 0x3c, 0), 'text/xml; charset=iso-8859-1')).to.equal('<');
    expect(decode(bytes(0xfe, 0xff, 0, 0x3c), null)).to.equal('<');
    expect(decode(bytes(0x3c, 0, 0x72, 0), null)).to.equal('<r');
    expect(decode(bytes(0, 0x3c, 0, 0x72), null)).to.equal('<r');
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'text/xml; charset=iso-8859-1')).to.equal('é');
    expect(decode(ascii(declared, 0xb1), 'text/xml; charset="windows-1252"')).to.equal(`${declared}±`);
    expect(decode(ascii(declared, 0xb1), 'text/xml')).to.equal(`${declared}ą`);
    expect(decode(ascii('x', 0x93), 'text/plain;charset=ISO-8859-1')).to.equal('x“');
  });

  it('believes no header that the document contradicts, nor any that text in UTF-8 does', () => {
    const declared = '<?xml version="1.0" encoding="windows-1252"?>';
    expect(decode(ascii(declared, 0x93), 'text/xml; charset=utf-8')).to.equal(`${declared}“`);
    const utf8 = new TextEncoder().encode('café – “Rapat” 📢');
    const text = Uint8Array.from([...utf8, 0xf0]);
    expect(decode(text, 'text/xml; charset=iso-8859-1')).to.equal('café – “Rapat” 📢\ufffd');
  });

  it('treats an unknown label as UTF-8, and invalid UTF-8 as U+FFFD', () => {
    expect(decode(ascii('é', 0xc3, 0xa9), 'text/xml; charset=bogus')).to.equal('\ufffdé');
    expect(decode(ascii('<?xml version="1.0" encoding="utf-16"?>', 0xff), null)).to.match(/\ufffd$/);
    expect(decode(bytes(), null)).to.equal('');
  });

  it('decodes Japanese text by its declaration although it looks like ASCII', () => {
    const text = `<?xml version="1.0" encoding="ISO-2022-JP"?>${rss('<title>\x1b$B5-;v\x1b(B</title>')}`;
    expect(xml.read(answer(text, ascii(text))).title).to.equal('記事');
  });
});
