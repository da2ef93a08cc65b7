import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function run(command, args, cwd) {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  if (error || status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** Puts the project, as npm would publish it, into a folder of packages, where only its `exports` can be reached. */
export function installPackage(project, nodeModules) {
  const temporary = mkdtempSync(join(tmpdir(), 'kpu-news-pack-'));
  try {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary];
    const [{ filename }] = JSON.parse(run('npm', args, project));
    const folder = join(nodeModules, 'kpu-news');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    run('tar', ['-xzf', filename, '-C', folder, '--strip-components=1'], temporary);
    return folder;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
