import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './php.mjs';

const base = '/usr/lib/postgresql'; // Debian's
const version = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a))[0] : undefined;
const bin = (name) => `${base}/${version}/bin/${name}`;
const root = process.getuid?.() === 0;
// PostgreSQL refuses to run as root.
const asPostgres = (command, args) =>
  root ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];

/** Whether PostgreSQL's server is here. */
export const hasPostgres = () => version !== undefined && existsSync(bin('initdb'));

/** A PostgreSQL of its own on loopback, in a folder of its own, as durable as it is by default. */
export async function runPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'kpu-news-postgres-'));
  const data = join(folder, 'data');
  if (root) {
    const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
    chownSync(folder, id('-u'), id('-g'));
  }
  const [init, initArgs] = asPostgres(bin('initdb'), [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'postgres',
    '-E',
    'UTF8',
  ]);
  const made = spawnSync(init, initArgs, { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);
  const port = await freePort();
  const [command, args] = asPostgres(bin('postgres'), [
    ...[
      '-D',
      data,
      '-p',
      `${port}`,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${folder}`,
    ],
  ]);
  let child;
  async function start() {
    child = spawn(command, args, { stdio: 'ignore', cwd: folder });
    child.exited = once(child, 'exit');
    for (let tries = 0; ; tries++) {
      if (spawnSync(bin('pg_isready'), ['-h', '127.0.0.1', '-p', `${port}`]).status === 0) return;
      if (tries > 200) throw new Error('PostgreSQL does not start.');
      await sleep(50);
    }
  }
  async function stop(mode = 'fast') {
    const [ctl, ctlArgs] = asPostgres(bin('pg_ctl'), ['stop', '-D', data, '-m', mode, '-W', '-s']);
    spawnSync(ctl, ctlArgs, { cwd: folder });
    await child.exited;
  }
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    /** Stops it as a crash would, and starts it again. */
    async restart() {
      await stop('immediate');
      await start();
    },
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
