#!/usr/bin/env node
import { programName, run } from './src/commands.mjs';
import { RenderError } from './src/error.mjs';

try {
  const { stdin: input, stdout: output, stderr: errors } = process;
  const code = await run(process.argv.slice(2), { input, output, errors });
  if (typeof code === 'number') process.exitCode = code;
} catch (error) {
  const known = error instanceof RenderError;
  console.error(`${programName}: ${known ? error.message : (error.stack ?? error)}`);
  process.exitCode = known && error.usage ? 2 : 1;
}
