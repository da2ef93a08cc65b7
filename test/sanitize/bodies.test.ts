import { expect } from '@open-wc/testing';
import { sanitize, safeBody } from '../../src/sanitize/index.js';
import { BASE, toHtml } from './pipelines.js';

const SITE = 'https://kab-contoh.kpu.go.id';
const clean = async (html: string, more = {}): Promise<DocumentFragment> =>
  sanitize(html, { base: BASE, url: BASE, ...more });
const htmlOf = async (html: string, more = {}): Promise<string> => toHtml(await clean(html, more));
const textOf = async (html: string): Promise<string> => (await clean(html)).textContent.trim();
const attributesIn = async (html: string, name: string, selector = '*', more = {}): Promise<string[]> =>
  [...(await clean(html, more)).querySelectorAll(selector)].flatMap(
    (element) => element.getAttribute(name) ?? [],
  );
const imagesOf = (html: string, more = {}) => attributesIn(html, 'src', 'img', more);
const linksOf = (html: string, more = {}) => attributesIn(html, 'href', 'a', more);

const PNG = `data:image/png;base64,iVBORw0KGgo${'A'.repeat(90)}`;
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('sanitize: images that a page loads later', () => {
  const cases: [string, string][] = [
    ['data-src beside a placeholder', `<img src="${DOT}" data-src="/a.jpg">`],
    ['data-lazy-src', '<img data-lazy-src="/a.jpg">'],
    ['data-original', '<img class=lazy src="/blank.gif" data-original=/a.jpg>'],
    ['an attribute of another plugin', "<img data-cfsrc='/a.jpg' style='display:inline'>"],
    [
      'noscript after a placeholder',
      `<img src="${DOT}" class="lazy"><noscript><img src="/a.jpg"></noscript>`,
    ],
    ['noscript before it', `<noscript><img src="/a.jpg"></noscript><img data-src="/a.jpg">`],
    ['noscript beside the same image', '<img data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>'],
    ['noscript beside an empty file', '<img src="/x/spacer.gif?v=1"><noscript><img src="/a.jpg"></noscript>'],
    [
      'an AMP image',
      '<amp-img src="/a.jpg" width=30 height=20><noscript><img src="/a.jpg"></noscript></amp-img>',
    ],
  ];
  for (const [name, html] of cases)
    it(`are shown once: ${name}`, async () => {
      expect(await imagesOf(html)).to.deep.equal([`${SITE}/a.jpg`]);
    });

  it('keep their sizes', async () => {
    const html = `<picture><source data-srcset="/a-4.jpg 400w"><img src="${DOT}" data-srcset="/a-8.jpg 800w"></picture>`;
    expect(await attributesIn(html, 'srcset')).to.deep.equal([
      `${SITE}/a-4.jpg 400w`,
      `${SITE}/a-8.jpg 800w`,
    ]);
  });
  it('keep `src` where the later address is none', async () => {
    expect(await imagesOf('<img src="/a.jpg" data-src="javascript:1">')).to.deep.equal([`${SITE}/a.jpg`]);
  });
  it('without a usable address are replaced by their text', async () => {
    expect(await htmlOf(`<p><img src="${DOT}" alt="Denah"></p>`)).to.equal('<p>Denah</p>');
  });
  it('in noscript do not include counters and words', async () => {
    expect(
      await htmlOf('x<noscript>Aktifkan<img height="1" width="1" src="https://hit.test/p"></noscript>'),
    ).to.equal('x');
  });
});

describe('sanitize: images in the markup', () => {
  it('are shown if they are photos', async () => {
    expect(await imagesOf(`<img src="${PNG}">`)).to.deep.equal([PNG]);
  });
  for (const url of [
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,PHN2Zz4=',
    'data:text/html,x',
    `data:image/jpeg;base64,/9j/${'A'.repeat(400_000)}`,
  ])
    it(`are left out otherwise: ${url.slice(0, 40)}`, async () => {
      expect(await htmlOf(`<img src="${url}" alt="x">`)).to.equal('x');
    });
  it('are no links', async () => {
    expect(await linksOf(`<a href="${PNG}">x</a>`)).to.deep.equal([]);
  });
  it('do not take the place of the text', async () => {
    const photo = `<p><img src="${PNG}${'A'.repeat(390_000)}"></p>`;
    const tooLarge = `<p><img src="${PNG}${'A'.repeat(900_000)}"></p>`;
    const body = await clean(`${photo}${tooLarge}<p>Akhir</p>`);
    expect([body.textContent, body.querySelectorAll('img').length]).to.deep.equal(['Akhir', 1]);
  });
  it('of an emoji become the emoji', async () => {
    const html =
      '<img src="https://s.w.org/images/core/emoji/13/72x72/1f4e2.png" alt="📢" class="wp-smiley"> a ' +
      '<img class="x emoji" alt="&lt;3" src="/e.png"><img class="emoji" src="/b.jpg" alt="Foto bersama setelah rapat">';
    const body = await clean(html);
    expect([body.textContent, body.querySelectorAll('img').length]).to.deep.equal(['📢 a <3', 1]);
  });
});

describe('sanitize: files and frames', () => {
  const cases: [string, string, string[]][] = [
    ['embed', '<embed src="/f/SK 1.pdf" type="application/pdf">', [`${SITE}/f/SK%201.pdf`]],
    [
      'object',
      '<object data="/f.pdf">Tidak didukung. <a href="/f.pdf">Unduh</a></object>',
      [`${SITE}/f.pdf`],
    ],
    ['both', '<object data="/f.pdf"><embed src="/f.pdf"></object>', [`${SITE}/f.pdf`]],
    [
      'an object of parameters',
      '<object><param name=src value=x><embed src="/f.pdf"></object>',
      [`${SITE}/f.pdf`],
    ],
    ['a frame', '<iframe src="https://a.test/1?b=1&amp;c=2"></iframe>', ['https://a.test/1?b=1&c=2']],
    [
      'a frame loaded later',
      `<iframe src="${DOT}" data-src="https://a.test/1"></iframe>`,
      ['https://a.test/1'],
    ],
    [
      'a frame loaded later, after a page',
      '<iframe src="https://a.test/0" data-lazy-src="https://a.test/1"></iframe>',
      ['https://a.test/1'],
    ],
    [
      'a frame for those without scripts',
      '<div data-src=x></div><noscript><iframe src="https://a.test/1"></iframe></noscript>',
      ['https://a.test/1'],
    ],
    ['an open frame', '<iframe src="https://a.test/1"><p>b', ['https://a.test/1']],
    ['a hidden frame', '<iframe src="https://a.test/1" style="display:none"></iframe>', []],
    [
      'Flash',
      '<embed src="/a.swf"><object><embed src="https://www.youtube.com/v/x" type="application/x-shockwave-flash"></object>',
      [],
    ],
  ];
  for (const [name, html, links] of cases)
    it(`become links: ${name}`, async () => {
      expect(await linksOf(`<p>a</p>${html}<p>b</p>`)).to.deep.equal(links);
      expect(await textOf(`<p>a</p>${html}<p>b</p>`)).to.match(/^a.*b$/);
    });
  it('have the name of the file', async () => {
    expect(await textOf('<embed src="/f/SK%201.pdf?a=1"><embed src="/%ff">')).to.equal(
      `SK 1.pdf${new URL(SITE).hostname}`,
    );
  });
});

describe('sanitize: what is no part of the article', () => {
  const cases: [string, string][] = [
    [
      'hidden parts',
      '<p hidden>x</p><div style="color:red; DISPLAY : none"><div>x</div><p>x</div><i style=mso-hide:all>x</i>',
    ],
    ['a hidden item', '<ul><li hidden>x<li hidden>x</ul><ul><li hidden>x<ul><li>x</ul></ul>'],
    ['a hidden paragraph that is not closed', '<div><p hidden>x</div>'],
    ['a hidden form or unknown element', '<form hidden><p>x</p></form><kpu-x hidden>x</kpu-x>'],
    [
      'the head of a whole document',
      '<!doctype html><html><head><title>x</title><style>x</style></head><body>',
    ],
    [
      'share buttons',
      '<div class="sharedaddy sd-sharing-enabled"><h3>x</h3><ul><li>x</ul></div><div class="a2a_kit">x</div>',
    ],
    [
      'shortcodes',
      '[vc_row][vc_column width=&#8221;1/2&#8243;][/vc_column][/vc_row][gallery][pdf url="/x.pdf"][box][/box]',
    ],
  ];
  for (const [name, html] of cases)
    it(`is left out: ${name}`, async () => {
      expect(await textOf(`<p>a</p>${html}<p>b</p>`)).to.equal('ab');
    });
  it('is not what only looks like it', async () => {
    const html =
      '<p hidden="until-found">a</p><p style="opacity:0">b</p><p aria-hidden="true">c</p>Pasal [1] [Foto: Humas] [red]';
    expect(await textOf(html)).to.equal('abcPasal [1] [Foto: Humas] [red]');
  });
});

describe('sanitize: addresses', () => {
  it('of parts lead to the article, or nowhere', async () => {
    const html = '<a href="#bab">x</a>';
    expect(await linksOf(html, { base: `${SITE}/feed/` })).to.deep.equal([`${BASE}#bab`]);
    expect(await linksOf(html, { base: `${SITE}/feed/`, url: undefined })).to.deep.equal([]);
  });
  it("on the page's origin are not loaded for another site", async () => {
    const html =
      '<img src="https://own.test/a?x"><img src="/a.jpg" srcset="/b.jpg 2x, https://own.test/c 3x"><audio src="//own.test/d"></audio>' +
      '<img src="http://own.test/g"><img src="http://own.test:443/h">' +
      '<img src="https://own.test.evil.example/e"><a href="https://own.test/">f</a>';
    const body = await htmlOf(html, { blockedOrigin: 'https://own.test' });
    expect(body.match(/(?:src|href)="[^"]*"/g)).to.deep.equal([
      `src="${SITE}/a.jpg"`,
      'src="https://own.test.evil.example/e"',
      'href="https://own.test/"',
    ]);
    expect(body).to.not.contain('srcset');
  });
  it('in a set are at most 40', async () => {
    const set = (count: number) =>
      `<img src="/a.jpg" srcset="${Array.from({ length: count }, (_, n) => `/${n} ${n + 1}w`).join(', ')}">`;
    expect((await attributesIn(set(40), 'srcset')).length).to.equal(1);
    expect((await attributesIn(set(41), 'srcset')).length).to.equal(0);
  });
});

describe('sanitize: meaning', () => {
  it('of letters and Roman numbers is kept', async () => {
    const html =
      '<ol type="I"></ol><ol style="list-style-type: lower-alpha;"></ol><ol style="list-style:inside upper-latin"></ol>' +
      '<ol style="list-style-type:lower-roman" start=3 reversed></ol><ol type="A" style="list-style-type:lower-alpha"></ol><ol style="color:red"></ol>';
    expect(await attributesIn(html, 'type')).to.deep.equal(['I', 'a', 'A', 'i', 'a']);
  });
  it('of line breaks is kept where there is no markup', async () => {
    expect(await htmlOf('Satu &amp; dua\r\nTiga\n\n \nEmpat')).to.equal(
      '<p>Satu &amp; dua<br>Tiga</p><p>Empat</p>',
    );
    expect(await htmlOf('<b>a</b>\nb')).to.equal('<b>a</b>\nb');
  });
  it('of flags and joined emoji is kept', async () => {
    const text = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 👨‍👩‍👧 ☎️ a\u{ad}b';
    expect(await textOf(`<p>${text}</p>`)).to.equal(text);
    expect(await textOf('<p>a\u{e0067}\u{e0062}\u{fff0}\u{2065}b</p>')).to.equal('ab');
  });
});

describe('sanitize: a link', () => {
  const link = (words: string) => `<a href="https://evil.test/x">${words}</a>`;
  const named: [string, string][] = [
    ['a letter like a full stop', link('kpu\ua4f8go\ua4f8id')],
    ['unassigned invisible characters', link('kpu\u2065.go\ufff0.\u{e0080}id')],
    ['a dot in the middle', link('kpu\u00b7go\u00b7id')],
    ['parentheses that are not shown', link('kpu<rp>x x</rp>.go.id')],
    ['several links', link('kpu.') + link('<b>go.</b>') + `<i>${link('id')}</i>`],
    ['a name that no address can have', link('kpu.go.xn--a')],
    ['marks', link(`kpu.go.id${'\u0301'.repeat(9)}`)],
  ];
  for (const [name, html] of named)
    it(`shows its host: ${name}`, async () => {
      expect(await textOf(`<p>${html}</p>`)).to.contain('(evil.test)');
    });
  it('shows none if other words or lines are between', async () => {
    for (const between of [' ', ' dan ', '<br>', '</p><p>'])
      expect(await textOf(`<p>${link('kpu.')}${between}${link('example')}x</p>`)).to.not.contain('(');
    expect(await textOf(`<ul><li>${link('Data.')}</li><li>${link('Pemilih')}</li></ul>`)).to.equal(
      'Data.Pemilih',
    );
  });
});

describe('sanitize: an article that is too long', () => {
  const note = { cutNote: 'Selengkapnya', url: BASE };
  const expectNote = (body: DocumentFragment) => {
    const link = body.lastElementChild?.querySelector('a');
    expect([link?.textContent, link?.href, link?.rel]).to.deep.equal(['Selengkapnya', BASE, 'noopener']);
  };
  const long: [string, string][] = [
    ['elements', '<p>x</p>'.repeat(5001)],
    ['rows', `<table>${'<tr><td>a<td>b'.repeat(2600)}</table>`],
    ['images', '<img src="/a.jpg">'.repeat(201)],
    ['characters', `<p>${'kata '.repeat(70_000)}</p>`],
    ['lines', `<pre>${'a\n'.repeat(6000)}</pre>`],
    ['levels', `${'<div>'.repeat(200)}x`],
    ['changes of direction', `<p>${'a א '.repeat(6000)}</p>`],
  ];
  for (const [name, html] of long)
    it(`ends with a link to the whole one: ${name}`, async () => {
      expectNote(await clean(html, note));
    });
  it('ends with one if it is plain text', async () => {
    expectNote(await safeBody({ text: 'kata '.repeat(70_000) }, { base: BASE, ...note }));
  });
  it('says so without a link if there is none', async () => {
    const body = await clean('<p>x</p>'.repeat(6000), { ...note, url: undefined });
    expect(toHtml(body)).to.match(/<p><span>Selengkapnya<\/span><\/p>$/);
  });
  const whole: [string, string][] = [
    ['2,000 elements and 200 images', '<p>x</p>'.repeat(2000) + '<img src="/a.jpg">'.repeat(200)],
    [
      'style sheets, scripts and comments',
      `<style>${'x'.repeat(400_000)}</style><script>${'x'.repeat(400_000)}</script><!--${'x'.repeat(400_000)}-->`,
    ],
    ['white space', `${' \n\t'.repeat(150_000)}<div>${' '.repeat(400_000)}</div>`],
    [
      'long attributes',
      `<p style="${'x'.repeat(400_000)}" class="${'x'.repeat(400_000)}" onclick="${'x'.repeat(400_000)}">`,
    ],
  ];
  for (const [name, html] of whole)
    it(`is none with ${name}`, async () => {
      expect((await clean(`${html}<p>Akhir</p>`, note)).lastElementChild?.textContent.trim()).to.equal(
        'Akhir',
      );
    });
});
