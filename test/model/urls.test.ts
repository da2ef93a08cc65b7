import { expect } from '@open-wc/testing';
import { safeSrcset, safeUrl } from '../../src/model/urls.js';
import { expectLinear } from '../helpers/linear.js';

const BASE = 'https://kab-contoh.kpu.go.id/blog/read/1';

describe('safeUrl', () => {
  const kept: [string, string][] = [
    ['https://kpu.go.id/a?b=1#c', 'https://kpu.go.id/a?b=1#c'],
    ['/foto.jpg', 'https://kab-contoh.kpu.go.id/foto.jpg'],
    [' foto rapat.jpg ', 'https://kab-contoh.kpu.go.id/blog/read/foto%20rapat.jpg'],
    ['HTTPS://KPU.go.id', 'https://kpu.go.id/'],
    [String.raw`https:\\evil.test`, 'https://evil.test/'],
    [String.raw`/\evil.test`, 'https://evil.test/'],
    ['//evil.test', 'https://evil.test/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['https://kpu.gо.id', 'https://kpu.xn--g-1tb.id/'],
    ['mailto:info@kpu.go.id', 'mailto:info@kpu.go.id'],
    ['tel:+62-431-1', 'tel:+62-431-1'],
  ];
  for (const [input, output] of kept)
    it(`normalises ${input}`, () => {
      expect(safeUrl(input, BASE)).to.equal(output);
    });

  const refused = [
    'javascript:alert(1)',
    ' \tJaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://kpu.go.id/1',
    'intent://x',
    'whatsapp://send',
    'ftp://kpu.go.id/',
    'file:///etc/passwd',
    'https://user:password@kpu.go.id/',
    'https://kpu.go.id@evil.test/',
    'https://',
    'https://[x',
    '',
    ' \n',
    `https://kpu.go.id/${'a'.repeat(2048)}`,
  ];
  for (const input of refused)
    it(`refuses ${JSON.stringify(input.slice(0, 60))}`, () => {
      expect(safeUrl(input, BASE)).to.equal(undefined);
    });

  it('refuses values that are not strings', () => {
    for (const value of [undefined, null, 1, {}, [BASE], new URL(BASE)])
      expect(safeUrl(value, BASE)).to.equal(undefined);
  });

  it('refuses a relative address without a valid base', () => {
    expect(safeUrl('/a')).to.equal(undefined);
    expect(safeUrl('/a', 'about:blank')).to.equal(undefined);
  });

  it('accepts an address of 2048 characters', () => {
    const longest = 'https://kpu.go.id/'.padEnd(2048, 'a');
    expect(safeUrl(longest)).to.equal(longest);
  });

  it('accepts only http and https for media and feeds', () => {
    for (const use of ['media', 'feed'] as const) {
      expect(safeUrl('http://kpu.go.id/', BASE, use)).to.equal('http://kpu.go.id/');
      expect(safeUrl('mailto:info@kpu.go.id', BASE, use)).to.equal(undefined);
      expect(safeUrl('tel:1', BASE, use)).to.equal(undefined);
      expect(safeUrl('data:image/gif;base64,R0lGODlhAQABAAAAACw=', BASE, use)).to.equal(undefined);
    }
  });
});

describe('safeSrcset', () => {
  const site = 'https://kab-contoh.kpu.go.id';
  const kept: [string, string][] = [
    ['/a.jpg', `${site}/a.jpg`],
    ['/a.jpg 300w, /b.jpg 600w', `${site}/a.jpg 300w, ${site}/b.jpg 600w`],
    ['/a.jpg, /b.jpg 1.5x', `${site}/a.jpg, ${site}/b.jpg 1.5x`],
    ['/a,b.jpg 1x,/c.jpg 2x', `${site}/a,b.jpg 1x, ${site}/c.jpg 2x`],
    ['  ,, /a.jpg   300w  ,\n/b.jpg 2x,', `${site}/a.jpg 300w, ${site}/b.jpg 2x`],
    ['/a.jpg,,', `${site}/a.jpg`],
    ['/a.jpg,\u0001 300w', `${site}/a.jpg%2C 300w`], // the URL ends at white space; trailing commas are cut before it is parsed
  ];
  for (const [input, output] of kept)
    it(`reads ${JSON.stringify(input)}`, () => {
      expect(safeSrcset(input, BASE)).to.equal(output);
    });

  const refused = [
    '',
    ' , ',
    'data:image/gif;base64,AAAA 1x',
    '/a.jpg 1x, javascript:alert(1) 2x',
    '/a.jpg 1x, data:image/svg+xml,<svg> 2x',
    '/a.jpg wide',
    '/a.jpg 1x 2x',
    '/a.jpg (1x, 2x)',
    'https://user:password@kpu.go.id/a.jpg 1x',
    `/a.jpg 1x,${' '.repeat(9000)}`,
  ];
  for (const input of refused)
    it(`refuses ${JSON.stringify(input.slice(0, 60))}`, () => {
      expect(safeSrcset(input, BASE)).to.equal(undefined);
    });

  it('refuses values that are not strings', () => {
    expect(safeSrcset(1, BASE)).to.equal(undefined);
    expect(safeSrcset(undefined, BASE)).to.equal(undefined);
  });

  it('reads any number of commas in linear work', async () => {
    await expectLinear((length) => safeSrcset(`a${','.repeat(length)}b 1x`, BASE), 4000, 4);
  });
});
