import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of the lock file in a folder, unless they are installed. The bench and the framework tests have
 * lock files of their own, so that the project itself stays small.
 */
export function install(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json'); // npm writes it last
  const lock = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error(`Installing the packages of ${lock} …`);
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 2, 2], // standard output belongs to the report of the bench
      shell: process.platform === 'win32',
    },
  );
  if (error || status !== 0)
    throw new Error(`"npm ci" failed in ${folder}: ${error?.message ?? `exit ${status}`}.`);
}
