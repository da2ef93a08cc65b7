import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program with its output on this terminal.
 * @returns {Promise<number>} its exit code
 */
export async function exitCode(command, args, env = {}) {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(child, 'close');
  return code ?? 1;
}

/** Runs a script of this project or of an installed package (a path below node_modules) with this Node. */
export async function runPackage(script, ...args) {
  const code = await exitCode(process.execPath, [`node_modules/${script}`, ...args]);
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} failed with exit code ${code}.`);
}
