// The tables of error codes, in docs/feeds.md (English) and docs/embedding.md (Indonesian), name every code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const [, union] = /type FeedErrorCode =([^;]+);/.exec(readFileSync('src/model/feed-error.ts', 'utf8')) ?? [];
const codes = [...(union ?? '').matchAll(/'([\w-]+)'/g)].map(([, code]) => code);

for (const file of ['docs/feeds.md', 'docs/embedding.md'])
  test(`${file} has a row for each error code`, () => {
    const firstCells = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => /^\|([^|]+)\|/.exec(line)?.[1] ?? []);
    assert.ok(codes.length > 15);
    const missing = codes.filter((code) => !firstCells.some((cell) => cell.includes(`\`${code}\``)));
    assert.deepEqual(missing, []);
  });
