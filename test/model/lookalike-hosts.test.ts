import { expect } from '@open-wc/testing';
import { hostsOf, untrustedHost, type UntrustedHost } from '../../src/model/lookalike-hosts.js';
import { expectLinear } from '../helpers/linear.js';

const KPU = ['kpu.go.id'];

/** Inspects a URL, with KPU's own host as the only trusted one. */
const inspect = (url: string, trusted: readonly string[] = KPU): UntrustedHost | undefined =>
  untrustedHost(new URL(url).href, trusted); // addresses of articles are parsed ones

describe('untrustedHost', () => {
  describe('returns undefined for a trusted host', () => {
    for (const url of [
      'https://kpu.go.id/',
      'http://kpu.go.id/berita?x=https://jahat.example#kpu',
      'https://KPU.GO.ID/berita',
      'https://kpu.go.id./berita',
      'https://kpu.go.id:8443/',
      'https://www.kpu.go.id/',
      'https://kab-kepulauansangihe.kpu.go.id/blog/read/1',
      'https://a.b.c.kpu.go.id./',
      'https://ｋｐｕ.go.id/',
      'https://kpu。go。id/',
      'https://%6bpu.go.id/',
    ])
      it(url, () => {
        expect(inspect(url)).to.equal(undefined);
      });

    it('accepts any of several trusted hosts', () => {
      expect(inspect('https://detik.com/', ['kpu.go.id', 'detik.com'])).to.equal(undefined);
    });

    it('compares IP addresses in normalised form', () => {
      expect(inspect('http://0x7f.1/', ['127.0.0.1'])).to.equal(undefined);
      expect(inspect('http://[::1]:80/', ['[::1]'])).to.equal(undefined);
    });
  });

  describe('reports a host that looks like a trusted one', () => {
    for (const [url, host] of [
      ['https://kpu.go.id.evil.example/', 'kpu.go.id.evil.example'],
      ['https://kpu-go-id.example/', 'kpu-go-id.example'],
      ['https://pemilu-kpu-go-id.example/', 'pemilu-kpu-go-id.example'],
      ['https://kab-sangihe.kpu.go.id.example./', 'kab-sangihe.kpu.go.id.example'],
      ['https://kpu.go.ld/', 'kpu.go.ld'],
      ['https://kpu.g0.id/', 'kpu.g0.id'],
      ['https://www.kpu.qo.id/', 'www.kpu.qo.id'],
      ['https://kpv.go.id/', 'kpv.go.id'],
      ['https://kpugo.id/', 'kpugo.id'],
      ['https://kpu-go.id/', 'kpu-go.id'],
      ['https://kpu.co.id/', 'kpu.co.id'],
      ['https://kpu.my.id/', 'kpu.my.id'],
      ['https://pengumuman.kpu.web.id/', 'pengumuman.kpu.web.id'],
      ['https://kpu.id/', 'kpu.id'],
      ['https://KPU.go.id.co/', 'kpu.go.id.co'],
      ['https://mykpu.go.id/', 'mykpu.go.id'],
    ] as const)
      it(url, () => {
        expect(inspect(url)).to.deep.equal({ host, like: 'kpu.go.id', isPunycode: false });
      });

    for (const [url, name] of [
      ['https://kornpas.com/', 'kompas.com'],
      ['https://kompass.com/', 'kompas.com'],
      ['https://kompa.com/', 'kompas.com'],
      ['https://kopmas.com/', 'kompas.com'],
      ['https://tvvitter.com/', 'twitter.com'],
      ['https://b1ro-humas.example/', 'biro-humas.example'],
      ['https://go.id.example/', 'go.id'],
    ] as const)
      it(`${url} for ${name}`, () => {
        expect(inspect(url, ['bps.go.id', name])?.like).to.equal(name);
      });
  });

  describe('reports any other host without a likeness', () => {
    for (const [url, trusted] of [
      ['https://detik.com/', 'kpu.go.id'],
      ['https://www.kompas.id/', 'kpu.go.id'],
      ['https://kpud-sangihe.go.id/', 'kpu.go.id'],
      ['https://kpk.go.id/', 'kpu.go.id'], // the commission against corruption, and no trick
      ['https://bawaslu.go.id/', 'kpu.go.id'],
      ['https://dkpp.go.id/', 'kpu.go.id'],
      ['https://go.id/', 'kpu.go.id'],
      ['https://id/', 'kpu.go.id'],
      ['https://kpu.go.id@jahat.example/', 'kpu.go.id'],
      ['https://jahat.example/kpu.go.id', 'kpu.go.id'],
      // offices of the same body
      ['https://kpu.go.id/', 'kab-karo.kpu.go.id'],
      ['https://kab-kaur.kpu.go.id/', 'kab-karo.kpu.go.id'],
      ['https://kab-karo1.kpu.go.id/', 'kab-karo.kpu.go.id'],
      // short names are alike by chance
      ['https://gold-price.com/', 'go.id'],
      ['https://netflix.com/', 'x.com'],
      ['https://y.com/', 'x.com'],
      ['http://192.168.1.11/', '192.168.1.10'],
      ['http://192.168.1.1/', 'kpu.go.id'],
      ['http://[2001:db8::1]/', 'kpu.go.id'],
      ['https://kpu.go.id/', '10.0.0.1'],
    ] as const)
      it(`${url} beside ${trusted}`, () => {
        const { hostname } = new URL(url);
        expect(inspect(url, [trusted])).to.deep.equal({ host: hostname, like: undefined, isPunycode: false });
      });
  });

  describe('reports a host in foreign letters in its registered (Punycode) form', () => {
    for (const [url, host] of [
      ['https://kpu.gо.id/', 'kpu.xn--g-1tb.id'], // a Cyrillic o
      ['https://кpu.go.id/', 'xn--pu-1lc.go.id'],
      ['https://xn--pu-1lc.go.id/', 'xn--pu-1lc.go.id'],
      ['https://XN--pu-1lc.go.id./', 'xn--pu-1lc.go.id'],
      ['https://كبو.example/', 'xn--ngb7cq.example'],
    ] as const)
      it(url, () => {
        expect(inspect(url)).to.deep.include({ host, isPunycode: true });
      });

    it('reports both foreign letters and a likeness', () => {
      expect(inspect('https://kpu.go.id.münchen.example/')).to.deep.equal({
        host: 'kpu.go.id.xn--mnchen-3ya.example',
        like: 'kpu.go.id',
        isPunycode: true,
      });
    });

    it('accepts a host in foreign letters that the author listed in those letters', () => {
      expect(inspect('https://berita.xn--mnchen-3ya.example/', hostsOf('München.example'))).to.equal(
        undefined,
      );
    });

    it('does not take "xn--" within a label for foreign letters', () => {
      expect(inspect('https://axn--b.example/')?.isPunycode).to.equal(false);
    });
  });

  it('compares very long hosts in linear work', async () => {
    const compare = (length: number) => {
      for (const part of ['a', 'rn', 'a.', 'kpu-', 'i1', '-'])
        for (const end of ['example', 'kpu.go.ld', 'kpu.go.id'])
          for (const name of ['kpu.go.id', `${'a.'.repeat(length / 2)}example`]) {
            const host = `${part.repeat(length / part.length)}.${end}`;
            const found = untrustedHost(`https://a${host}/`, [name])?.host ?? end;
            if (!found.endsWith(end)) throw new Error(`${found} was found for ${end}.`);
          }
    };
    await expectLinear(compare, 900, 600);
  });
});

describe('hostsOf', () => {
  for (const [text, hosts] of [
    ['', []],
    ['  ', []],
    ['kpu.go.id', ['kpu.go.id']],
    [' kpu.go.id,bawaslu.go.id\n dkpp.go.id ', ['kpu.go.id', 'bawaslu.go.id', 'dkpp.go.id']],
    ['KPU.go.id.', ['kpu.go.id']],
    ['*.kpu.go.id .bps.go.id', ['kpu.go.id', 'bps.go.id']],
    ['https://kpu.go.id/berita?x#y http://*.bps.go.id:8080', ['kpu.go.id', 'bps.go.id']],
    ['https://*.kpu.go.id', ['kpu.go.id']],
    ['kpu.go.id:8443', ['kpu.go.id']],
    ['münchen.example', ['xn--mnchen-3ya.example']],
    ['127.0.0.1 [::1] localhost', ['127.0.0.1', '[::1]', 'localhost']],
    ['ht<tp: <b> % kpu.go.id', ['kpu.go.id']],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(hostsOf(text)).to.deep.equal(hosts);
    });
});
