import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { running } from './counter.mjs';

const page = fileURLToPath(new URL('../../../../docs/counter.php', import.meta.url));

/** Whether PHP with SQLite is here. A build server must have it; whose machine has not sees it said. */
export function hasPhp() {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  if (stdout?.includes('pdo_sqlite')) return true;
  const missing =
    'docs/counter.php is not tested: no PHP with SQLite here (apt install php-cli php-sqlite3).';
  if (process.env.CI) throw new Error(missing);
  console.log(missing);
  return false;
}

/**
 * Serves the page as it stands in docs/, with settings beside it.
 * @param {string} folder an empty one
 * @param {Record<string, unknown> | string} config a text is the file itself
 * @param {{ settings?: Record<string, string>, shell?: string }} [how] settings of PHP; commands before it
 */
export async function runPhp(folder, config, { settings = {}, shell = '' } = {}) {
  cpSync(page, join(folder, 'counter.php'));
  writeFileSync(join(folder, 'counter-config.json'), JSON.stringify(config));
  writeFileSync(
    join(folder, 'counter-config.php'),
    typeof config === 'string'
      ? config
      : "<?php return json_decode(file_get_contents(__DIR__ . '/counter-config.json'), true);",
  );
  const log = join(folder, 'php.log');
  const flags = Object.entries({ error_log: log, log_errors: '1', ...settings }).flatMap(([name, value]) => [
    '-d',
    `${name}=${value}`,
  ]);
  const port = await freePort();
  const php = ['php', ...flags, '-S', `127.0.0.1:${port}`, 'counter.php'];
  const child = spawn('sh', ['-c', `${shell} exec "$@"`, 'sh', ...php], {
    cwd: folder,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  const end = () => process.kill(-child.pid, 'SIGTERM'); // the group: its workers outlive their parent
  running.add(end);
  const exited = once(child, 'exit').finally(() => running.delete(end));
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${url}?id=1`).catch(() => undefined);
    if (answer) break;
    if (tries > 100) throw new Error('php -S does not listen.');
    await sleep(50);
  }
  return {
    url,
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    async stop() {
      end();
      await exited;
    },
  };
}

/** Whether PHP has this extension. @param {string} name */
export const hasExtension = (name) =>
  spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout.split('\n').includes(name);

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
