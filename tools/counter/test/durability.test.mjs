// The short form of durability.mjs.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cleanUp, folder, rowsOf } from './helpers/counter.mjs';
import { endure } from './helpers/endure.mjs';

after(cleanUp);

test('3000 views over 50 connections with two kills: none is lost or counted twice', async () => {
  const file = join(folder(), 'counts.db');
  const { faults, acknowledged, broken } = await endure({
    reports: 3000,
    kills: 2,
    database: `file:${file}`,
    rows: () => rowsOf(file),
  });
  assert.deepEqual(faults, []);
  assert.ok(acknowledged >= 3000);
  assert.ok(broken > 0, 'a kill breaks connections');
});
