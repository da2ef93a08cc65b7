import { expect } from '@open-wc/testing';
import { openSandbox } from '../sanitize/sandbox.js';
import {
  compareResults,
  lostWords,
  markup,
  supportedPipelines,
  violations,
  toHtml,
  pipelines,
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

describe('corpus: XSS payloads', function () {
  this.timeout(120_000);
  let all: Payload[] = [];
  before(async () => {
    all = await load();
    expect(all.length).to.be.greaterThan(3700);
  });

  for (const pipeline of supportedPipelines) {
    it(`run nothing and leave nothing outside the allow-list: ${pipeline}`, async () => {
      const sandbox = await openSandbox();
      const found: string[] = [];
      for (let start = 0; start < all.length; start += BATCH) {
        for (const payload of all.slice(start, start + BATCH)) {
          const nodes = pipelines[pipeline](markup(payload));
          for (const violation of violations(nodes, pipeline))
            found.push(`${payload.id}: ${violation} in ${toHtml(nodes)}`);
          sandbox.put(nodes);
        }
        await sandbox.settle();
      }
      sandbox.close();
      expect([...found, ...sandbox.incidents]).to.deep.equal([]);
    });
  }

  for (const pipeline of supportedPipelines.filter((pipeline) => pipeline.includes('rebuild'))) {
    it(`keep their text: ${pipeline}`, () => {
      const lost = all.filter(
        (payload) => lostWords(markup(payload), pipelines[pipeline](markup(payload))).length > 0,
      );
      expect(lost.map(({ id }) => id)).to.have.length.below(4);
    });
  }

  for (const pipeline of supportedPipelines.filter(
    (pipeline) => pipeline.endsWith('and rebuild') && !pipeline.startsWith('DOMPurify'),
  )) {
    it(`give the same nodes as with DOMPurify, with few exceptions: ${pipeline}`, () => {
      const { same, differing } = compareResults(all, pipeline, 'DOMPurify and rebuild');
      expect(differing, `${same} of ${all.length} are the same`).to.have.length.below(8);
    });
  }
});
