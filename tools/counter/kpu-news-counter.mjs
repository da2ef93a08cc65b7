#!/usr/bin/env node
import { readOptions, UsageError } from './src/options.mjs';
import { startCounter } from './src/start.mjs';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options) {
    const { stop } = await startCounter(options);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  }
} catch (error) {
  const usage = error instanceof UsageError;
  const hint = error.code === 'EADDRINUSE' ? ' Another program listens there: choose another --port.' : '';
  console.error(
    `kpu-news-counter: ${error.message || error.code}${hint}${usage ? ' --help lists the options.' : ''}`,
  );
  process.exitCode = usage ? 2 : 1;
}
