import { expect } from '@open-wc/testing';
import { openArena, type Arena } from './arena.js';
import {
  agreement,
  lostWords,
  markup,
  possible,
  strays,
  toHtml,
  unfiltered,
  ways,
  type Payload,
} from './pipelines.js';

const all = (await (
  await fetch(new URL('../fixtures/payloads/payloads.json', import.meta.url))
).json()) as Payload[];

/** DOMPurify removes a whole form one of whose fields is named like a DOM method; the other ways keep its words. */
const DROPPED_FORM = 'dompurify-32';

describe('content: payloads of other sanitisers', () => {
  let arena: Arena;
  before(async () => {
    arena = await openArena();
  });
  after(() => {
    arena.close();
  });

  it('has a sample from every source', () => {
    expect(all.length).to.be.greaterThan(300);
    expect(new Set(all.map(({ source }) => source)).size).to.equal(14);
  });

  it('would notice what runs or is fetched', async () => {
    const nodes = unfiltered(
      '<img src=x onerror=alert(1)><a onmouseover="print()">x</a><object data="/x"></object>',
    );
    expect(strays(nodes, 'DOMPurify and rebuild')).to.have.length(4);
    arena.put(nodes);
    await arena.settle();
    const seen = arena.trouble.splice(0).map((trouble) => trouble.split(' ')[0]);
    expect(seen).to.include.members(['alert', 'print', 'object-src']);
  });

  for (const way of possible) {
    it(`run nothing and leave nothing outside the list: ${way}`, async () => {
      const found: string[] = [];
      for (const payload of all) {
        const nodes = ways[way](markup(payload));
        for (const stray of strays(nodes, way)) found.push(`${payload.id}: ${stray} in ${toHtml(nodes)}`);
        arena.put(nodes);
      }
      await arena.settle();
      expect([...found, ...arena.trouble.splice(0)]).to.deep.equal([]);
    });
  }

  for (const way of possible.filter((way) => way.includes('rebuild'))) {
    it(`keep their words: ${way}`, () => {
      const lost = all
        .filter(({ id }) => !(way.startsWith('DOMPurify') && id === DROPPED_FORM))
        .map((payload) => ({ id: payload.id, words: lostWords(markup(payload), ways[way](markup(payload))) }))
        .filter(({ words }) => words.length > 0);
      expect(lost).to.deep.equal([]);
    });
  }

  for (const way of possible.filter((way) => way.endsWith('and rebuild') && !way.startsWith('DOMPurify'))) {
    it(`become the same nodes as by DOMPurify: ${way}`, () => {
      expect(agreement(all, way, 'DOMPurify and rebuild').differing).to.deep.equal([DROPPED_FORM]);
    });
  }
});
