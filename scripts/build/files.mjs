import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files under a folder, as sorted paths relative to it, with forward slashes. */
export const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

const isBuild = (name) => /^[\da-f]{8}$/.test(name);

/** The folder of the bundles in dist, which is named after their content. */
export function buildFolder(dist) {
  const [name, ...others] = readdirSync(dist).filter(isBuild);
  if (!name || others.length > 0)
    throw new Error(`${dist} should hold one folder of bundles: run "npm run build".`);
  return name;
}

/** The scripts that a browser loads: those at the top of dist and the bundles. */
export const scriptsOf = (dist) =>
  filesUnder(dist).filter((file) => {
    const [folder, name] = file.split('/');
    return file.endsWith('.js') && (name === undefined || isBuild(folder));
  });
