#!/usr/bin/env node
import { RenderError } from './src/error.mjs';
import { run } from './src/run.mjs';

try {
  await run(process.argv.slice(2), { input: process.stdin, output: process.stdout });
} catch (error) {
  const known = error instanceof RenderError;
  console.error(`kpu-news-cli: ${known ? error.message : (error.stack ?? error)}`);
  process.exitCode = known && error.usage ? 2 : 1;
}
