import { expect } from '@open-wc/testing';
import { openArena } from '../sanitize/arena.js';
import {
  agreement,
  lostWords,
  markup,
  possible,
  strays,
  toHtml,
  ways,
  type Payload,
} from '../sanitize/pipelines.js';

const ADDRESS = '/__shared/payloads/payloads.json';
const BATCH = 200;

async function load(): Promise<Payload[]> {
  const answer = await fetch(ADDRESS);
  if (!answer.ok)
    throw new Error(
      `The payloads are not served: ${ADDRESS} (the folder "shared" beside the project) answers ${answer.status}.`,
    );
  return (await answer.json()) as Payload[];
}

describe('content: the whole corpus of payloads', function () {
  this.timeout(120_000);
  let all: Payload[] = [];
  before(async () => {
    all = await load();
    expect(all.length).to.be.greaterThan(3700);
  });

  for (const way of possible) {
    it(`runs nothing and leaves nothing outside the list: ${way}`, async () => {
      const arena = await openArena();
      const found: string[] = [];
      for (let start = 0; start < all.length; start += BATCH) {
        for (const payload of all.slice(start, start + BATCH)) {
          const nodes = ways[way](markup(payload));
          for (const stray of strays(nodes, way)) found.push(`${payload.id}: ${stray} in ${toHtml(nodes)}`);
          arena.put(nodes);
        }
        await arena.settle();
      }
      arena.close();
      expect([...found, ...arena.trouble]).to.deep.equal([]);
    });
  }

  for (const way of possible.filter((way) => way.includes('rebuild'))) {
    it(`keeps the words: ${way}`, () => {
      const lost = all.filter((payload) => lostWords(markup(payload), ways[way](markup(payload))).length > 0);
      expect(lost.map(({ id }) => id)).to.have.length.below(4);
    });
  }

  for (const way of possible.filter((way) => way.endsWith('and rebuild') && !way.startsWith('DOMPurify'))) {
    it(`gives the same nodes as DOMPurify, but for a handful: ${way}`, () => {
      const { same, differing } = agreement(all, way, 'DOMPurify and rebuild');
      expect(differing, `${same} of ${all.length} are the same`).to.have.length.below(8);
    });
  }
});
