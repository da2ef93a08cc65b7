import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folder, running } from './counter.mjs';
import { freePort } from './php.mjs';

const server = '/usr/sbin/mariadbd'; // Debian's

/** Whether MariaDB's server is here, and PHP's driver for it. */
export const hasMariadb = () =>
  existsSync(server) && (spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '').includes('pdo_mysql');

/** A MariaDB of its own on loopback, in a folder of its own. */
export async function runMariadb() {
  const path = folder();
  const data = join(path, 'data');
  const socket = join(path, 'socket');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ],
    { stdio: 'ignore' },
  );
  const port = await freePort();
  const child = spawn(
    server,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      ...user,
    ],
    { stdio: 'ignore' },
  );
  const end = () => child.kill('SIGKILL');
  running.add(end);
  const exited = once(child, 'exit').finally(() => running.delete(end));
  const query = (sql, database = '') =>
    execFileSync(
      'mariadb',
      ['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-B', database, '-e', sql],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  for (let tries = 0; ; tries++) {
    try {
      query('SELECT 1');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(100);
    }
  }
  return {
    port,
    query,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
