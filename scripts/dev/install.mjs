// What only one command needs is installed on demand from a lock file of its own, so that the project stays small.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the packages of a folder's lock file unless they are there. */
export function install(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json'); // npm writes it last
  const lock = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error(`Installing the packages of ${lock} …`);
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2], // what the bench prints is its report alone
    shell: process.platform === 'win32',
  });
  if (error || status !== 0)
    throw new Error(`"npm ci" failed in ${folder}: ${error?.message ?? `exit ${status}`}.`);
}
