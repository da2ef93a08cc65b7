import { expect } from '@esm-bundle/chai';
import { workOf } from './work.mjs';

/** For what costs the same at any size, and for what begins in one run and ends in another. */
const CONSTANT = 1000;

/**
 * Expects that work grows no faster than its input, and how much there is of it.
 * @param run with an input of this size
 * @param size characters or items
 * @param max characters and items read, for each of the input
 */
export async function expectLinear(run: (size: number) => unknown, size: number, max: number): Promise<void> {
  const once = await workOf(() => run(size));
  const twice = await workOf(() => run(2 * size));
  expect(once, 'work').to.be.at.most(max * size + CONSTANT);
  expect(twice, 'work for twice the input').to.be.at.most(2.1 * once + CONSTANT);
}
