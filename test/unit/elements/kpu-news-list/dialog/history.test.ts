import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { stateWith } from '../../../../../src/elements/kpu-news-list/dialog/history.js';

const mark = { id: '1', key: 'https://kpu.example/1', pushed: true };

describe('stateWith', () => {
  it('adds the mark to the properties of the page', () => {
    expect(stateWith({ route: 7 }, mark)).to.deep.equal({ route: 7, kpuNews: mark });
    expect(stateWith(null, mark)).to.deep.equal({ kpuNews: mark });
  });

  it('replaces an earlier mark', () => {
    expect(stateWith({ kpuNews: { id: '0' } }, mark)).to.deep.equal({ kpuNews: mark });
  });

  it('removes the mark and keeps the properties of the page', () => {
    expect(stateWith({ route: 7, kpuNews: mark })).to.deep.equal({ route: 7 });
  });

  it('is null again if only the mark was in it', () => {
    expect([stateWith({ kpuNews: mark }), stateWith(null)]).to.deep.equal([null, null]);
  });

  it('does not change its input', () => {
    const state = Object.freeze({ route: 7 });
    stateWith(state, mark);
    expect(state).to.deep.equal({ route: 7 });
  });

  for (const [name, state] of [
    ['a string', 'route'],
    ['a list', [1]],
    ['a Map', new Map()],
  ] as const)
    it(`keeps a state that is ${name}`, () => {
      expect([stateWith(state, mark), stateWith(state)]).to.deep.equal([state, state]);
    });
});
