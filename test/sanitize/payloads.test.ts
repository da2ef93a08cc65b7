import { expect } from '@open-wc/testing';
import { openSandbox, type Sandbox } from './sandbox.js';
import {
  compareResults,
  lostWords,
  markup,
  supportedPipelines,
  violations,
  toHtml,
  unfiltered,
  pipelines,
  type Payload,
} from './pipelines.js';

const all = (await (
  await fetch(new URL('../fixtures/payloads/payloads.json', import.meta.url))
).json()) as Payload[];

describe('sanitize: XSS payloads of other sanitizers', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox();
  });
  after(() => {
    sandbox.close();
  });

  it('include samples of every source', () => {
    expect(all.length).to.be.greaterThan(300);
    expect(new Set(all.map(({ source }) => source)).size).to.equal(14);
  });

  it('are detected when they run or send a request', async () => {
    const nodes = unfiltered(
      '<img src=x onerror=alert(1)><a onmouseover="print()">x</a><object data="/x"></object>',
    );
    expect(violations(nodes, 'DOMPurify and rebuild')).to.have.length(4);
    sandbox.put(nodes);
    await sandbox.settle();
    const seen = sandbox.incidents.splice(0).map((incidents) => incidents.split(' ')[0]);
    expect(seen).to.include.members(['alert', 'print', 'object-src']);
  });

  for (const pipeline of supportedPipelines) {
    it(`run nothing and leave nothing outside the allow-list: ${pipeline}`, async () => {
      const found: string[] = [];
      for (const payload of all) {
        const nodes = pipelines[pipeline](markup(payload));
        for (const violation of violations(nodes, pipeline))
          found.push(`${payload.id}: ${violation} in ${toHtml(nodes)}`);
        sandbox.put(nodes);
      }
      await sandbox.settle();
      expect([...found, ...sandbox.incidents.splice(0)]).to.deep.equal([]);
    });
  }

  for (const pipeline of supportedPipelines.filter((pipeline) => pipeline.includes('rebuild'))) {
    it(`keep their text: ${pipeline}`, () => {
      const lost = all
        .map((payload) => ({
          id: payload.id,
          words: lostWords(markup(payload), pipelines[pipeline](markup(payload))),
        }))
        .filter(({ words }) => words.length > 0);
      expect(lost).to.deep.equal([]);
    });
  }

  for (const pipeline of supportedPipelines.filter(
    (pipeline) => pipeline.endsWith('and rebuild') && !pipeline.startsWith('DOMPurify'),
  )) {
    it(`give the same nodes as with DOMPurify: ${pipeline}`, () => {
      expect(compareResults(all, pipeline, 'DOMPurify and rebuild').differing).to.deep.equal([]);
    });
  }
});
