import { expect } from '@open-wc/testing';
import { MAX } from '../../src/sanitize/allow-list.js';
import { sanitize } from '../../src/sanitize/index.js';
import { prescan } from '../../src/sanitize/scan/prescan.js';
import * as extras from '../../src/sanitize/extras/index.js';
import { BASE } from './pipelines.js';

const clean = (html: string): Promise<DocumentFragment> => sanitize(html, { base: BASE });

/** Places that the cells of all tables cover, counted by a grid as a browser lays it out. */
function placesOf(body: DocumentFragment): number {
  let places = 0;
  for (const table of body.querySelectorAll('table')) {
    const rows = [...table.rows];
    rows.forEach((row, index) => {
      for (const cell of row.cells) {
        const left = rows.length - index;
        places += cell.colSpan * (cell.rowSpan === 0 ? left : Math.min(cell.rowSpan, left));
      }
    });
    for (const column of table.querySelectorAll<HTMLTableColElement>('col,colgroup')) places += column.span;
  }
  return places;
}

describe('sanitize: places of tables', () => {
  const row = (cells: string) => `<tr>${cells}</tr>`;
  const cases: [string, string, number][] = [
    ['wide cells', `<table>${row('<td colspan=1000>'.repeat(1000))}</table>`, 1000],
    ['wide cells, row by row', `<table>${row('<td colspan=1000>').repeat(11)}</table>`, 11],
    ['high cells', `<table>${row('<td rowspan=9999>').repeat(1200)}</table>`, 1200],
    ['cells down to the end', `<table>${row('<td rowspan=0>').repeat(1200)}</table>`, 1200],
    ['wide columns', `<table>${'<col span=1000>'.repeat(900)}${row('<td>')}</table>`, 902],
    ['wide groups of columns', `<table>${'<colgroup span=900>'.repeat(3)}${row('<td>')}</table>`, 4],
    ['many tables', `<table>${row('<td rowspan=90>').repeat(90)}</table>`.repeat(20), 40_000],
    ['nested tables', '<table><tr><td colspan=900>'.repeat(30), 40_000],
  ];
  for (const [name, html, most] of cases)
    it(`are bounded: ${name}`, async () => {
      expect(placesOf(await clean(html))).to.be.within(1, most);
    });

  it('are kept in a table that fits', async () => {
    const html = row('<td rowspan=99>').repeat(99) + row('<td colspan=98><td rowspan=0>');
    const body = await clean(`<table>${html}</table>`);
    expect(body.querySelectorAll('[rowspan="99"]')).to.have.lengthOf(99);
    expect(body.querySelectorAll('[colspan]')).to.have.lengthOf(1);
  });
});

describe('sanitize: addresses', () => {
  /** How many URLs are parsed while a body is cleaned. */
  async function parsedFor(html: string, base: string): Promise<[parsed: number, body: DocumentFragment]> {
    const { URL } = globalThis;
    let parsed = 0;
    globalThis.URL = class extends URL {
      constructor(...args: ConstructorParameters<typeof URL>) {
        super(...args);
        parsed++;
      }
    };
    try {
      const body = await sanitize(html, { base });
      return [parsed, body];
    } finally {
      globalThis.URL = URL;
    }
  }

  it('take no more room than half a megabyte, however long their base is', async () => {
    const base = `https://kpu.example/${'x'.repeat(1900)}/`;
    const [parsed, body] = await parsedFor('<p><a href="a">x</a> <img src="b"></p>'.repeat(1000), base);
    const length = [...body.querySelectorAll('a,img')].reduce(
      (sum, element) => sum + (element.getAttribute('href') ?? element.getAttribute('src') ?? '').length,
      0,
    );
    expect(length).to.be.within(MAX.addresses - 2000, MAX.addresses + 2000);
    expect(parsed).to.be.below(1000);
    expect(body.textContent.replace(/\s/g, '')).to.equal('x'.repeat(1000));
  });

  it('are looked for in the words of links within a budget, and named where there are too many', async () => {
    const words = 'kpu.go.id '.repeat(6);
    const links = (count: number) => `<p>${`<a href="https://kpu.go.id/">${words}</a>`.repeat(count)}</p>`;
    const [parsed, body] = await parsedFor(links(4000), BASE);
    expect(parsed).to.be.below(60_000);
    expect(body.textContent.endsWith(' (kpu.go.id)')).to.equal(true);
    expect((await clean(links(3))).textContent).not.to.include('(');
  });
});

describe('sanitize: text that is hard to lay out', () => {
  const mark = '\u0301';
  const longestRun = (text: string, pattern: RegExp): number =>
    Math.max(0, ...Array.from(text.matchAll(pattern), ([run]) => run.length));
  const textOf = async (html: string) => (await clean(html)).textContent;

  for (const [name, html] of [
    ['in a paragraph', `<p>a${mark.repeat(9000)}</p>`],
    ['in a link', `<a href="/x">a${mark.repeat(5000)}${'\u0316'.repeat(5000)}</a>`],
    ['in many nodes', `<p>a${`<b>${mark.repeat(8)}</b>`.repeat(900)}</p>`],
    ['apart from each other by invisible characters', `<p>a${`${mark}\u200b`.repeat(900)}</p>`],
    ['as references', `<p>a${'&#x301;'.repeat(900)}</p>`],
    ['without markup', `a${mark.repeat(900)}`],
  ] as const)
    it(`has at most eight marks on a letter: ${name}`, async () => {
      expect(longestRun(await textOf(html), /\p{M}+/gu)).to.equal(8);
    });

  it('has at most eight marks on a letter of an alternative text', async () => {
    const body = await clean(`<img src="/a.jpg" alt="a${mark.repeat(99)}">`);
    expect(body.querySelector('img')?.alt).to.equal(`a${mark.repeat(8)}`);
  });

  for (const [name, html] of [
    ['one paragraph', `<p>${'ก'.repeat(9000)}</p>`],
    ['many nodes', `<p>${`<b>${'ก'.repeat(50)}</b>`.repeat(200)}</p>`],
    ['no-break spaces', `<p>${'ก&nbsp;'.repeat(9000)}</p>`],
    ['astral letters', `<p>${'𝒜'.repeat(9000)}</p>`],
    ['no markup', 'ก'.repeat(9000)],
  ] as const)
    it(`may break after each 300 characters: ${name}`, async () => {
      const text = await textOf(html);
      expect(longestRun(text, /[^\s\u200b]|[\u00a0]/gu)).to.be.within(1, 2);
      expect(longestRun(text, /(?:[^\s\u200b]|\u00a0)+/gu)).to.be.within(200, 600);
      expect(text).to.not.match(/\p{Cs}/u);
    });

  it('is not changed where it is not hard', async () => {
    const cells = '<table>' + '<tr><td>Nama<td>Desa'.repeat(100) + '</table>';
    expect(await textOf(cells)).to.equal('NamaDesa'.repeat(100));
    expect(await textOf(`<p>${'ก'.repeat(1900)}</p>`)).to.have.lengthOf(1900);
  });

  const turnsIn = (text: string): number => text.match(/[אب]+/g)?.length ?? 0;
  const directions: [string, string, number][] = [
    ['letters', `<p>${'aא'.repeat(9000)}</p>`, MAX.lineTurns],
    ['words', `<p>${'a א '.repeat(9000)}</p>`, MAX.lineTurns],
    ['digits', `<p>${'1א'.repeat(9000)}</p>`, MAX.lineTurns],
    ['nodes', `a${'<b>אa</b>'.repeat(4000)}`, MAX.lineTurns],
    ['isolates', '<bdo dir=rtl>א</bdo> <span dir=ltr>א</span>'.repeat(2000), MAX.lineTurns],
    ['paragraphs', `<p>${'aא'.repeat(500)}</p>`.repeat(20), MAX.turns],
    ['no markup', 'aא'.repeat(9000), MAX.lineTurns],
  ];
  for (const [name, html, most] of directions)
    it(`changes its direction no more than allowed: ${name}`, async () => {
      expect(turnsIn(await textOf(html))).to.be.within(most / 2, most + 1);
    });

  it('keeps an article with words of another direction', async () => {
    const html = `<p dir="rtl">${'بب بب. بب (KPU) بب 2024. '.repeat(90)}</p>`.repeat(10);
    expect(turnsIn(await textOf(html))).to.be.above(1700);
  });

  it('has at most 5000 lines', async () => {
    expect((await textOf(`<pre>${'a\n'.repeat(90_000)}</pre>`)).split('\n').length).to.be.within(5000, 5003);
  });
});

describe('sanitize: depth', () => {
  /** Depth of what a parser makes of markup. */
  function depthOf(html: string): number {
    const page = new DOMParser().parseFromString(html, 'text/html');
    let deepest = 0;
    for (const element of page.body.querySelectorAll('*')) {
      let depth = 0;
      for (let node: Element | null = element; node && node !== page.body; node = node.parentElement) depth++;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
  const flat =
    'p li dt dd tr td th thead tbody tfoot caption colgroup rp rt head br hr wbr img input image area base col embed link meta param source track';
  const around = [
    '',
    '<ruby>',
    '<table>',
    '<table><tr>',
    '<table><tr><td>',
    '<ul>',
    '<dl>',
    '<ruby><table><tr><td>',
    '<ruby><b>',
  ];
  for (const name of flat.split(' '))
    it(`is no more than allowed with 200 of ${name}`, () => {
      for (const start of around)
        for (const inside of ['', '<b>x</b>', '<b>', '<ruby>x</ruby>', '<svg>', 'x'])
          for (const html of [
            start + `<${name}>${inside}`.repeat(200),
            start + `<${name}>${inside}`.repeat(200) + `</${name}>`.repeat(200),
            start + `<${name}>${inside}</${name}>`.repeat(200),
          ])
            for (const helpers of [undefined, extras]) {
              const scanned = prescan(html, BASE, helpers);
              if (scanned) expect(depthOf(scanned.html), html.slice(0, 60)).to.be.at.most(MAX.depth + 3);
            }
    });
});
