import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { ConcurrencyPool } from '../../../../../src/controllers/feed/features/concurrency-pool.js';

/** A pool whose items are finished by hand. */
function manual(count: number, canStart = () => true) {
  const started: number[] = [];
  const results: number[] = [];
  const finish = new Map<number, () => void>();
  const pool = new ConcurrencyPool<number, number>(
    Array.from({ length: count }, (_, n) => n),
    (n) => {
      started.push(n);
      return new Promise((resolve) => finish.set(n, () => resolve(n * 10)));
    },
    (_, result) => results.push(result),
    canStart,
  );
  pool.run();
  return {
    pool,
    started,
    results,
    finish: async (n: number) => {
      finish.get(n)?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('ConcurrencyPool', () => {
  it('starts four items, and another one whenever one has finished', async () => {
    const { started, finish } = manual(6);
    expect(started).to.deep.equal([0, 1, 2, 3]);
    await finish(2);
    expect(started).to.deep.equal([0, 1, 2, 3, 4]);
  });
  it('is done once nothing is queued or running', async () => {
    const { pool, finish, results } = manual(2);
    await finish(1);
    expect(pool.isDone).to.equal(false);
    await finish(0);
    expect([pool.isDone, results]).to.deep.equal([true, [10, 0]]);
  });
  it('pauses while items must not start', () => {
    let may = false;
    const { pool, started } = manual(2, () => may);
    expect(started).to.deep.equal([]);
    may = true;
    pool.run();
    expect(started).to.deep.equal([0, 1]);
  });
  it('starts no item after stop', async () => {
    const { pool, started, finish } = manual(6);
    pool.stop();
    await finish(0);
    expect(started).to.deep.equal([0, 1, 2, 3]);
  });
});
