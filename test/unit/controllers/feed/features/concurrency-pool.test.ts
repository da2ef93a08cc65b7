import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import { ConcurrencyPool } from '../../../../../src/controllers/feed/features/concurrency-pool.js';

/** A pool of numbered items whose work ends when a test says so. */
function poolOf(count: number, canStart = () => true) {
  const started: number[] = [];
  const results: string[] = [];
  const finish = new Map<number, () => void>();
  const pool = new ConcurrencyPool<number, string>(
    Array.from({ length: count }, (_, index) => index),
    (item) => {
      started.push(item);
      return new Promise((resolve) => {
        finish.set(item, () => {
          resolve(`result ${item}`);
        });
      });
    },
    (item, result) => results.push(`${item}: ${result}`),
    canStart,
  );
  const finishItem = async (item: number) => {
    finish.get(item)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { pool, started, results, finishItem };
}

describe('ConcurrencyPool', () => {
  it('starts four items, in order', () => {
    const { pool, started } = poolOf(6);
    pool.run();
    expect(started).to.deep.equal([0, 1, 2, 3]);
  });

  it('starts the next item when one has finished', async () => {
    const { pool, started, results, finishItem } = poolOf(6);
    pool.run();
    await finishItem(2);
    expect([started, results]).to.deep.equal([[0, 1, 2, 3, 4], ['2: result 2']]);
  });

  it('is done once everything has finished', async () => {
    const { pool, finishItem } = poolOf(2);
    pool.run();
    await finishItem(0);
    expect(pool.isDone).to.equal(false);
    await finishItem(1);
    expect(pool.isDone).to.equal(true);
  });

  it('starts no item after stop, but reports running ones', async () => {
    const { pool, started, results, finishItem } = poolOf(6);
    pool.run();
    pool.stop();
    await finishItem(0);
    expect([started.length, results]).to.deep.equal([4, ['0: result 0']]);
  });

  it('pauses while items must not start, and continues with run', async () => {
    let canStart = true;
    const { pool, started, finishItem } = poolOf(6, () => canStart);
    pool.run();
    canStart = false;
    await finishItem(0);
    expect(started).to.have.length(4);
    canStart = true;
    pool.run();
    expect(started).to.have.length(5);
  });
});
