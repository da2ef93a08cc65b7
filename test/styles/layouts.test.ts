import { expect } from '@open-wc/testing';
import {
  clear,
  feedOf,
  item,
  showWhole,
  waitingList,
  waitUntil,
  type KpuNewsList,
} from '../elements/kpu-news-list/list-page.js';

const container = document.createElement('main');

before(() => document.body.append(container));
afterEach(clear);
after(() => container.remove());

const PICTURE = `${location.origin}/demo/contoh/img/rapat.svg`;

const LONG = 'Simulasi pemungutan dan penghitungan suara di Tahuna menguji alur lima surat suara '.repeat(3);

/** Four ordinary articles; `special` overrides fields of the second. */
const articles = (special: object = {}): object[] =>
  [1, 2, 3, 4].map((n) =>
    item(n, {
      title: 'Pindah memilih masih dapat diurus hingga Februari',
      summary: 'Layanan tetap dibuka bagi pemilih dengan empat keadaan tertentu. Ini syaratnya. '.repeat(3),
      image: PICTURE,
      ...(n === 2 && special),
    }),
  );

const boxes = (list: KpuNewsList, selector: string): DOMRect[] =>
  [...list.shadowRoot!.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

interface Look {
  layout?: string;
  width: number;
  special?: object;
  feed?: object;
}

async function show({ layout = 'list', width, special, feed = feedOf(articles(special)) }: Look) {
  container.style.width = `${String(width)}px`;
  return showWhole({ parent: container, attributes: { layout, 'heading-level': '1' }, properties: { feed } });
}

describe('layouts follow the width of their container', () => {
  for (const [width, columns] of [
    [280, 1],
    [360, 1],
    [768, 2],
    [1280, 4],
  ])
    it(`grid has ${String(columns)} columns in ${String(width)} px`, async () => {
      const cards = boxes(await show({ layout: 'grid', width }), '.item');
      expect(new Set(cards.map(({ left }) => left)).size).to.equal(columns);
    });

  for (const [width, beside] of [
    [360, false],
    [768, true],
    [1280, true],
  ] as const)
    it(`the first card of featured has its image ${beside ? 'beside' : 'above'} the text in ${String(width)} px`, async () => {
      const list = await show({ layout: 'featured', width });
      const [card, second] = boxes(list, '.item');
      const [picture] = boxes(list, '.image');
      const [text] = boxes(list, '.text');
      expect(card.width).to.be.closeTo(width, 1);
      expect([text.left >= picture.right - 1, text.top >= picture.bottom - 1]).to.deep.equal([
        beside,
        !beside,
      ]);
      expect(second.top).to.be.above(card.bottom);
      // the image fills the height of the card
      if (beside) expect(picture.height).to.be.closeTo(card.height, 3);
    });

  for (const layout of ['list', 'grid', 'featured', 'headlines'])
    it(`${layout} fills its container and breaks long words`, async () => {
      for (const width of [280, 1280]) {
        const word = 'https://kpu.example/'.padEnd(180, 'pengumuman-');
        const list = await show({ layout, width, special: { title: word, summary: word } });
        const parts = boxes(list, '.heading, .item, .title, .summary');
        for (const { left, right } of parts)
          expect([left >= -1, right <= list.getBoundingClientRect().right + 1]).to.deep.equal([true, true]);
        expect(list.shadowRoot!.querySelector('.kpu')!.scrollWidth).to.be.at.most(width);
        clear();
      }
    });
});

describe('a long title', () => {
  it('is shown whole, and makes its grid row only slightly higher', async () => {
    const usual = boxes(await show({ layout: 'grid', width: 1280 }), '.item')[0].height;
    clear();
    const list = await show({ layout: 'grid', width: 1280, special: { title: LONG.slice(0, 219) } });
    const cards = boxes(list, '.item');
    expect(new Set(cards.map(({ height }) => Math.round(height))).size).to.equal(1);
    expect(cards[0].height).to.be.below(usual * 1.2);
    const title = list.shadowRoot!.querySelectorAll<HTMLElement>('.title')[1];
    expect(title.scrollHeight).to.be.at.most(title.clientHeight + 1);
  });

  it('keeps its summary if the article has no page of its own', async () => {
    const list = await show({ layout: 'grid', width: 768, special: { title: LONG, url: undefined } });
    const summaries = list.shadowRoot!.querySelectorAll<HTMLElement>('.summary');
    expect([...summaries].map((summary) => summary.checkVisibility())).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('cards', () => {
  it('have equal gaps although the skeleton was higher', async () => {
    container.style.width = '600px';
    const list = await waitingList({ parent: container, attributes: { layout: 'headlines' } });
    await list.updateComplete;
    list.feed = feedOf(Array.from({ length: 10 }, (_, index) => item(index + 1)));
    await list.updateComplete;
    const cards = boxes(list, '.item');
    const gaps = cards.slice(1).map(({ top }, index) => Math.round(top - cards[index].bottom));
    expect(new Set(gaps)).to.deep.equal(new Set([16]));
    expect(new Set(cards.map(({ height }) => Math.round(height))).size).to.equal(1);
  });

  for (const [what, layout, css] of [
    ['a layout', 'headlines', ''],
    [
      'a theme',
      'list',
      'kpu-news-list::part(image) { width: 3em } kpu-news-list::part(summary) { display: none }',
    ],
  ])
    it(`leave no gap below the last one when ${what} makes them smaller than the skeleton`, async () => {
      const sheet = await new CSSStyleSheet().replace(css);
      document.adoptedStyleSheets.push(sheet);
      container.style.width = '768px';
      const list = await waitingList({ parent: container, attributes: { layout } });
      await list.updateComplete;
      list.feed = feedOf(
        Array.from({ length: 10 }, (_, index) => articles()[index % 4]).map((entry, index) => ({
          ...entry,
          id: String(index),
          url: `https://kpu.example/${String(index)}`,
        })),
      );
      await list.updateComplete;
      const [last] = boxes(list, '.item:last-child');
      const [items] = boxes(list, '.items');
      document.adoptedStyleSheets = [];
      expect(items.bottom - last.bottom).to.be.below(last.height);
    });

  for (const layout of ['list', 'grid', 'featured'])
    it(`in ${layout} have as many lines of summary as --kpu-summary-lines says`, async () => {
      const special = { summary: 'Layanan tetap dibuka bagi pemilih. '.repeat(40) };
      const list = await show({ layout, width: 360, feed: feedOf([item(1, special), item(2, special)]) });
      // a card below the viewport keeps the height that it had
      for (const card of list.shadowRoot!.querySelectorAll<HTMLElement>('.item'))
        card.style.contentVisibility = 'visible';
      const linesOf = (value: string) => {
        list.style.setProperty('--kpu-summary-lines', value);
        return [...list.shadowRoot!.querySelectorAll('.summary')].map((summary) =>
          Math.round(summary.clientHeight / parseFloat(getComputedStyle(summary).lineHeight)),
        );
      };
      for (const count of [1, 2, 3, 5]) expect(linesOf(String(count))).to.deep.equal([count, count]);
      expect(linesOf('')).to.deep.equal([3, 3]);
      expect(Math.min(...linesOf('none'))).to.be.above(5);
    });

  it('limit the line length on a wide page', async () => {
    const [text] = boxes(await show({ width: 1400 }), '.text');
    expect(text.width).to.be.closeTo(44 * 16, 1);
  });

  it('with a broken image look like cards without one', async () => {
    const list = await show({ width: 360, special: { image: PICTURE.replace('rapat', 'no-such') } });
    const picture = list.shadowRoot!.querySelectorAll<HTMLElement>('.image')[1];
    await waitUntil(() => getComputedStyle(picture).content.includes('gradient'));
    const other = (await show({ width: 360, special: { image: undefined } })).shadowRoot!.querySelector(
      '[part~=placeholder]',
    )!;
    const lookOf = (element: Element) => {
      const { width, height, backgroundColor, visibility } = getComputedStyle(element);
      return { width, height, backgroundColor, visibility };
    };
    expect(lookOf(picture)).to.deep.equal(lookOf(other));
  });
});

describe('themes in layouts', () => {
  let sheet: CSSStyleSheet;

  const wear = async (theme: string) => {
    const response = await fetch(`/demo/themes/${theme}.css`);
    sheet = await new CSSStyleSheet().replace(await response.text());
    document.adoptedStyleSheets = [sheet];
  };

  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const width of [360, 1280]) {
    for (const layout of ['grid', 'featured'])
      it(`compact has small images beside the titles of ${layout} in ${String(width)} px`, async () => {
        await wear('compact');
        const list = await show({ layout, width });
        const pictures = boxes(list, '.image');
        const texts = boxes(list, '.text');
        for (const [index, card] of boxes(list, '.item').entries()) {
          const [picture, text] = [pictures[index], texts[index]];
          if (layout === 'featured' && index === 0) {
            // the large one: across the card, or half of it
            expect(picture.width).to.be.above(width === 360 ? width * 0.85 : 300);
            continue;
          }
          expect(picture.width).to.be.below(100);
          expect(text.left).to.be.above(picture.right);
          expect(picture.top - card.top).to.be.closeTo(picture.left - card.left, 1);
          expect(text.top).to.be.closeTo(picture.top, 1);
        }
      });

    it(`compact has a skeleton of the same shape as its grid in ${String(width)} px`, async () => {
      await wear('compact');
      container.style.width = `${String(width)}px`;
      const list = await waitingList({ parent: container, attributes: { layout: 'grid' } });
      await list.updateComplete;
      const shape = () => {
        const [card] = boxes(list, '.item');
        const [picture] = boxes(list, '.image');
        const [text] = boxes(list, '.text');
        return [picture.left - card.left, picture.top - card.top, picture.width, text.left - card.left].map(
          Math.round,
        );
      };
      const bones = shape();
      list.feed = feedOf(articles());
      await list.updateComplete;
      expect(shape()).to.deep.equal(bones);
    });

    for (const layout of ['grid', 'featured'])
      it(`plain has its text flush with its image in ${layout} in ${String(width)} px`, async () => {
        await wear('plain');
        const list = await show({ layout, width });
        const pictures = boxes(list, '.image');
        const [heading] = boxes(list, '.heading');
        for (const [index, { left, top }] of boxes(list, '.title').entries()) {
          const picture = pictures[index];
          if (top >= picture.bottom) expect(left).to.be.closeTo(picture.left, 1);
          else expect(left).to.be.above(picture.right + 8);
        }
        expect(pictures[0].left).to.be.closeTo(heading.left, 2);
      });
  }
});
