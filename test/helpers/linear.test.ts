import { expect } from '@open-wc/testing';
import { expectLinear } from './linear.js';
import { workOf } from './work.mjs';

const passes = (run: (size: number) => unknown, max: number): Promise<boolean> =>
  expectLinear(run, 10_000, max).then(
    () => true,
    () => false,
  );

describe('expectLinear', () => {
  it('passes for code that reads each character once', async () => {
    expect(await passes((size) => 'a'.repeat(size).replace(/a+/g, ''), 2)).to.equal(true);
    expect(await passes((size) => 'a;'.repeat(size / 2).split(';'), 1)).to.equal(true);
  });
  it('fails for code that reads the rest of the text at each character', async () => {
    const search = (size: number) => {
      const text = '<'.repeat(size);
      for (let index = 0; index < size; index++) text.indexOf('>', index);
    };
    expect(await passes(search, 1e9)).to.equal(false);
  });
  it('fails for code that searches a list for each of its items', async () => {
    const unique = (size: number) =>
      Array.from({ length: size }, (_, n) => n).filter((n, index, all) => all.indexOf(n) === index);
    expect(await passes(unique, 1e9)).to.equal(false);
  });
  it('fails for linear code above the given maximum', async () => {
    expect(
      await passes((size) => ['a', 'b', 'c'].map((mark) => 'x'.repeat(size).includes(mark)), 2),
    ).to.equal(false);
  });
  it('restores the counted functions', async () => {
    const before = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as unknown;
    await workOf(() => undefined);
    await workOf(() => Promise.reject(new Error('x'))).catch(() => undefined);
    expect(Reflect.get(RegExp.prototype, 'exec')).to.equal(before);
  });
});
