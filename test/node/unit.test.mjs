// Runs test/unit/**/*.test.ts in one process: a process per file would take longer than its tests do.
import { readdir } from 'node:fs/promises';
import '../runner/register-ts.mjs';

const folder = new URL('../unit/', import.meta.url);
const files = await readdir(folder, { recursive: true });
for (const file of files.filter((name) => name.endsWith('.test.ts')).sort())
  await import(new URL(file, folder).href);
