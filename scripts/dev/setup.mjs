// Runs before `npm test`, without dependencies: installs the packages and, with --browsers, the browsers of the tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { debianPackages, findBrowsers } from '../../test/runner/browsers.mjs';
import { install } from './install.mjs';

const run = (command, args, env) => {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (error || status !== 0)
    throw new Error(`"${command} ${args.join(' ')}" failed: ${error?.message ?? `exit ${status}`}.`);
};

const hasPhp = () => {
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  return stdout?.includes('pdo_sqlite') ?? false;
};

/** Browsers, and PHP for the pages in docs/ that ordinary hosting runs. */
function installForTests() {
  const missing = () => [
    ...Object.entries(findBrowsers())
      .filter(([, found]) => !found)
      .map(([name]) => name),
    ...(hasPhp() ? [] : ['php']),
  ];
  const packages = missing().flatMap((name) => debianPackages[name]);
  if (packages.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    console.log(`Installing ${packages.join(' ')} …`);
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  } else {
    console.warn(
      `No ${missing().join(', ')} here: its tests are left out. On Debian or Ubuntu: sudo apt install ${packages.join(' ')}`,
    );
  }
}

try {
  install('.');
  if (process.argv.includes('--browsers')) installForTests();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
