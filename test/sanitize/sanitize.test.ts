import { expect } from '@open-wc/testing';
import { fromText, sanitize } from '../../src/sanitize/index.js';
import { workOf } from '../helpers/work.mjs';
import { articles } from './articles.js';
import { BASE, hasSanitizer, toHtml } from './pipelines.js';

const clean = async (html: string, level?: number): Promise<string> =>
  toHtml(await sanitize(html, level ? { base: BASE, level } : { base: BASE }));

/** Runs as in a browser without Document.parseHTML. */
async function withoutSanitizer<T>(run: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(Document, 'parseHTML');
  Reflect.deleteProperty(Document, 'parseHTML');
  try {
    return await run();
  } finally {
    if (own) Object.defineProperty(Document, 'parseHTML', own);
  }
}

describe('sanitize: articles', () => {
  for (const { name, html, clean: expected } of articles) {
    it(`keeps ${name}`, async () => {
      expect(await clean(html)).to.equal(expected);
    });
    it(`gives the same result with DOMPurify: ${name}`, async () => {
      expect(await withoutSanitizer(() => clean(html))).to.equal(expected);
    });
  }

  it('returns accessible nodes', async () => {
    const box = document.createElement('main');
    for (const { html } of articles) {
      // removes addresses, so that only the structure is checked and nothing is requested
      const nodes = await sanitize(html, { base: location.href });
      for (const media of nodes.querySelectorAll('[src],[srcset],[poster]'))
        for (const name of ['src', 'srcset', 'poster']) media.removeAttribute(name);
      box.append(nodes);
    }
    document.body.append(box);
    await expect(box).to.be.accessible();
    box.remove();
  });
});

describe('sanitize: headings', () => {
  const body = '<h2>a</h2><h3>b</h3><h6>c</h6>';
  it('are shifted below the title, without gaps, down to h6', async () => {
    expect(await clean(body)).to.equal('<h2>a</h2><h3>b</h3><h4>c</h4>');
    expect(await clean(body, 2)).to.equal('<h3>a</h3><h4>b</h4><h5>c</h5>');
    expect(await clean(body, 6)).to.equal('<h6>a</h6><h6>b</h6><h6>c</h6>');
    expect(await clean('<h1>a</h1>')).to.equal('<h2>a</h2>');
    expect(await clean('<h4>a</h4><h5>b</h5>')).to.equal('<h2>a</h2><h3>b</h3>');
  });
  it('are removed if empty', async () => {
    expect(await clean('<h2>&nbsp;</h2><p>x</p>')).to.equal('<p>x</p>');
  });
});

describe('sanitize: links', () => {
  const a = (href: string, text: string): string => `<a rel="noopener" href="${href}">${text}</a>`;
  const linkTexts: [string, string][] = [
    ['kpu.go.id', ' (evil.test)'],
    ['https://kpu.go.id/login', ' (evil.test)'],
    ['Masuk lewat www.kpu.go.id sekarang', ' (evil.test)'],
    ['kpu\u200d.go.id', ' (evil.test)'],
    ['kpu\u2060.go.id', ' (evil.test)'],
    ['kpu\u2024go\u2024id', ' (evil.test)'],
    ['kpu．go．id', ' (evil.test)'],
    ['@kpu.go.id', ' (evil.test)'],
    ['evil.test', ''],
    ['www.evil.test/a', ''],
    ['laporan.pdf', ''],
    ['Budi, S.Pd., M.Si', ''],
    ['Rabu s.d. Jumat (17.1.2024)', ''],
    ['info@kpu.go.id', ''],
    ['selengkapnya', ''],
  ];
  for (const [text, after] of linkTexts)
    it(`with the text "${text}" ${after ? 'show the real host' : 'show no host'}`, async () => {
      expect(await clean(`<a href="https://evil.test/a">${text}</a>`)).to.equal(
        a('https://evil.test/a', text) + after,
      );
    });

  it('detect a host across elements and hidden characters, and show the real one in ASCII', async () => {
    expect(await clean('<a href="https://kpu.gо.id">kpu<b>.go\u200b</b>.id</a>')).to.equal(
      `${a('https://kpu.xn--g-1tb.id/', 'kpu<b>.go</b>.id')} (kpu.xn--g-1tb.id)`,
    );
  });
  it('to a subdomain of the named host show no host', async () => {
    expect(await clean('<a href="https://sulut.kpu.go.id/">kpu.go.id</a>')).to.not.contain('(');
  });
  it('with only an image are labelled with their host', async () => {
    const html = await clean('<a href="https://kpu.go.id/a.jpg"><img src="a.jpg"></a>');
    expect(html).to.contain('aria-label="kpu.go.id"');
  });
  it('without content are removed', async () => {
    expect(await clean('<p>x<a href="https://kpu.go.id/"></a></p>')).to.equal('<p>x</p>');
  });
  it('are never nested', async () => {
    const html = await clean('<a href="/1">a<table><tr><td><a href="/2">b</a></td></tr></table></a>');
    const box = document.createElement('template');
    box.innerHTML = html;
    expect(box.content.querySelector('a a')).to.equal(null);
    expect(box.content.textContent).to.equal('ab');
  });
});

describe('sanitize: images and video', () => {
  for (const size of ['width="1" height="1"', 'height=0', 'width="2px"'])
    it(`removes a tracking pixel: ${size}`, async () => {
      expect(await clean(`<p>x<img src="https://hit.test/" ${size}></p>`)).to.equal('<p>x</p>');
    });
  it('keeps only integers as sizes', async () => {
    expect(await clean('<img src="/a.jpg" width="100%" height="20.5">')).to.not.match(/width|height/);
    expect(await clean('<img src="/a.jpg" width=" 300px ">')).to.contain('width="300"');
  });
  it('replaces an image with an invalid URL by its alt text', async () => {
    expect(await clean('<p><img src="data:image/gif;base64,AAAA" alt="Denah TPS"></p>')).to.equal(
      '<p>Denah TPS</p>',
    );
  });
  it('drops a srcset with an invalid candidate, but keeps the image', async () => {
    const html = await clean('<img src="/a.jpg" srcset="/b.jpg 1x, javascript:alert(1) 2x">');
    expect(html).to.contain('/a.jpg').and.not.contain('srcset');
  });
  it('replaces a video without a valid URL by its fallback content', async () => {
    expect(await clean('<video src="javascript:1"><a href="/f.mp4">Unduh</a></video>')).to.match(
      /^<a .*>Unduh<\/a>$/,
    );
    expect(await clean('<picture><source srcset="/a.webp">Denah</picture>')).to.equal('Denah');
  });
  it('keeps at most 60 images', async () => {
    expect((await clean('<img src="/a.jpg">'.repeat(80))).match(/<img/g)).to.have.length(60);
  });
  it('counts videos as images, and removes posters, which would send a referrer', async () => {
    const html = await clean('<video src="/a.mp4" poster="/a.jpg"></video>'.repeat(80));
    expect([html.match(/<video/g)?.length, html.includes('poster')]).to.deep.equal([60, false]);
  });
  it('requests nothing before the nodes are inserted', async () => {
    const address = `${location.origin}/never-${Date.now()}.png`;
    await sanitize(`<img src="${address}"><video src="${address}" poster="${address}"></video>`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.getEntriesByName(address)).to.deep.equal([]);
  });
});

describe('sanitize: text', () => {
  it('loses invisible and bidirectional control characters, but not white space or joiners', async () => {
    expect(await clean('<pre>a\u202eb\u2066c\u200b\u0007\ufeff\n\td\u200d\u{e0041}</pre>')).to.equal(
      '<pre>abc\n\td\u200d</pre>',
    );
  });
  it('in comments, scripts and processing instructions is removed', async () => {
    expect(await clean('a<!-- x --><script>y</script><?z?><![CDATA[b]]>c')).to.equal('abc');
  });
  it('around removed markup forms no new tag', async () => {
    expect(await clean('<<!-- -->img src=x>')).to.equal('&lt; img src=x&gt;');
    expect(await clean('<<script></script>b>x')).to.not.contain('<b>');
  });
  it('of unknown elements is kept', async () => {
    expect(await clean('<kpu-kartu>a<x>b</x></kpu-kartu><o:p>c</o:p><button>d</button><g>e')).to.equal(
      'abcde',
    );
  });
  it('of fieldset, menu and frameset elements is kept', async () => {
    expect(await clean('<frameset><frame></frameset><form><legend>a</legend><menu>b</menu></form>')).to.equal(
      'ab',
    );
  });
});

/** How large a tree a parser makes of some markup. Deep ones cost it quadratic time. */
function sizeOf(html: string): { nodes: number; depth: number } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const walker = page.createTreeWalker(page.body);
  let nodes = 0;
  let depth = 0;
  while (walker.nextNode()) {
    nodes++;
    let level = 0;
    for (let node = walker.currentNode; node !== page.body; node = node.parentNode!) level++;
    depth = Math.max(depth, level);
  }
  return { nodes, depth };
}

/** What an act reads itself, and the markup that it hands to a parser of the browser. */
async function costOf(act: () => Promise<unknown>): Promise<{ reads: number; parsed: string[] }> {
  const parsed: string[] = [];
  const spies = [
    [Document, 'parseHTML'],
    [DOMParser.prototype, 'parseFromString'],
  ] as const;
  const undo = spies.flatMap(([owner, name]) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) return [];
    const parse = own.value as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...own,
      value(this: unknown, ...args: unknown[]) {
        parsed.push(String(args[0]));
        return parse.apply(this, args);
      },
    });
    return [() => Object.defineProperty(owner, name, own)];
  });
  try {
    return { reads: await workOf(act), parsed };
  } finally {
    for (const restore of undo) restore();
  }
}

describe('sanitize: input that could freeze or overflow', () => {
  const cases: [string, string][] = [
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['nested elements with end tags that close nothing', '<div><table></div>'.repeat(10_000)],
    ['end tags in comments', '<div><!--</div>-->'.repeat(15_000)],
    ['end tags in attributes', '<div><i title="</div>">'.repeat(10_000)],
    ['end tags in a script that hides', '<div><script><!--<script></script></div>--></script>'.repeat(6000)],
    ['end tags in foreign sections', '<b><svg><![CDATA[></svg></b>]]>'.repeat(9000)],
    [
      'formatting made anew in every paragraph',
      Array.from({ length: 90 }, (_, i) => `<b a=${i}>`).join('') + '<p>x'.repeat(70_000),
    ],
    ['300,000 open tags', '<b '.repeat(100_000)],
    [
      'attributes without end',
      `<p ${Array.from({ length: 45_000 }, (_, i) => `${i.toString(36)}q`).join(' ')}>`,
    ],
    ['open quotes', '<a href="'.repeat(30_000)],
    ['stray end tags', '</p>'.repeat(75_000)],
    ['foreign elements', '<svg>'.repeat(60_000)],
    ['comments', '<!--'.repeat(75_000)],
    ['a long row of elements', '<i>x</i>'.repeat(40_000)],
    ['one long text', 'kata '.repeat(200_000)],
    ['many unknown names', Array.from({ length: 20_000 }, (_, i) => `<x${i}>a</x${i}>`).join('')],
  ];
  for (const [name, html] of cases)
    for (const run of hasSanitizer ? ['natively', 'by DOMPurify'] : ['by DOMPurify'])
      it(`${name}, ${run}`, async () => {
        const work = () => (run === 'natively' ? clean(html) : withoutSanitizer(() => clean(html)));
        await work(); // loads what is loaded on demand
        const { reads, parsed } = await costOf(work);
        expect(reads / html.length, 'reads per character').to.be.below(8);
        for (const { nodes, depth } of parsed.map(sizeOf)) {
          expect(nodes, 'nodes of a parser').to.be.at.most(20_000);
          expect(depth, 'depth of a parser').to.be.at.most(100);
        }
      });

  it('keeps the text of markup that is nested too deeply', async () => {
    const html = `<p>Satu &amp; dua</p>${'<div>'.repeat(200)}tiga<script>x</script>${'</div>'.repeat(200)}`;
    expect(await clean(html)).to.equal('<p>Satu &amp; dua</p><p>tiga</p>');
  });
  it('accepts hundreds of unclosed paragraphs', async () => {
    expect((await clean('<p>x'.repeat(500))).match(/<p>/g)).to.have.length(500);
  });
  it('accepts any number of well nested elements', async () => {
    expect((await clean('<div><b>x</b></div>'.repeat(1000))).match(/<b>/g)).to.have.length(1000);
  });
  it('keeps the beginning of an article that is too long', async () => {
    const html = await clean('<p>x</p>'.repeat(9000));
    expect(html.match(/<p>/g)).to.have.length(5000);
  });
});

describe('sanitize: interference by other scripts', () => {
  it('keeps its allow-list when prototypes are polluted', async () => {
    const pollution = {
      attributes: ['id', 'style'],
      elements: ['script'],
      ALLOWED_TAGS: ['form'],
      sanitizer: 'default',
    };
    for (const [name, value] of Object.entries(pollution))
      Object.defineProperty(Object.prototype, name, { configurable: true, writable: true, value });
    try {
      const html = '<p id="a" style="color:red" onclick="x()">a</p><form>b</form>';
      expect(await clean(html)).to.equal('<p>a</p>b');
      expect(await withoutSanitizer(() => clean(html)), 'by DOMPurify').to.equal('<p>a</p>b');
    } finally {
      for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('is not affected by DOM clobbering', async () => {
    const form = document.createElement('form');
    form.name = 'createElement';
    const picture = document.createElement('img');
    picture.setAttribute('name', 'implementation');
    document.body.append(form, picture);
    try {
      expect(await clean('<p>a<b>b</b></p>')).to.equal('<p>a<b>b</b></p>');
      expect(toHtml(fromText('a\nb'))).to.equal('<p>a<br>b</p>');
    } finally {
      form.remove();
      picture.remove();
    }
  });

  it('returns plain text if no sanitizer is available', async () => {
    const nextNode = Object.getOwnPropertyDescriptor(NodeIterator.prototype, 'nextNode')!;
    NodeIterator.prototype.nextNode = () => {
      throw new TypeError('DOMPurify cannot walk this page.');
    };
    try {
      const nodes = await withoutSanitizer(() =>
        sanitize(
          '<p>Satu <b>dua</b></p><img src=x onerror=alert(1)><li>tiga &lt;b&gt;</li><script>x</script>',
        ),
      );
      expect(toHtml(nodes)).to.equal('<p>Satu dua</p><p>tiga &lt;b&gt;</p>');
    } finally {
      Object.defineProperty(NodeIterator.prototype, 'nextNode', nextNode);
    }
  });
});

describe('fromText', () => {
  it('makes paragraphs at blank lines and <br> at single line breaks', () => {
    expect(toHtml(fromText('a\r\nb\n \n\n c \n\n\n'))).to.equal('<p>a<br>b</p><p>c</p>');
  });
  it('treats markup as text', () => {
    expect(toHtml(fromText('<b onclick=x>a</b>'))).to.equal('<p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>');
  });
  for (const [name, text] of [
    ['paragraphs', 'a\n\n'.repeat(100_000)],
    ['lines', 'a\n'.repeat(150_000)],
  ] as const)
    it(`keeps all text of endless ${name} within the limit of elements`, () => {
      const nodes = fromText(text);
      expect(nodes.querySelectorAll('*').length).to.be.within(100, 5001);
      expect(nodes.textContent.replaceAll(/[^a]/g, '').length).to.equal(text.replaceAll(/[^a]/g, '').length);
    });
  it('returns an empty fragment for white space', () => {
    expect(fromText(' \n ').childNodes).to.have.length(0);
  });
});
