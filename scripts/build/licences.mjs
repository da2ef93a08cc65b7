import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Their paths stand in the share targets' own files. */
const iconSets = ['bootstrap-icons', 'simple-icons'];

/** Writes the licences of the packages whose code is in the bundles: the minifier drops their notices. */
export function writeLicences(folder, modules) {
  const bundled = modules.map((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]).filter(Boolean);
  const packages = new Set([...bundled, ...iconSets]);
  const texts = [...packages].sort().map((name) => {
    const root = join('node_modules', name);
    const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file.`);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return `${name} ${version}\n\n${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
  });
  const own = `kpu-news\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
  writeFileSync(join(folder, 'licences.txt'), [own, ...texts].join(`\n${'-'.repeat(72)}\n\n`));
}
