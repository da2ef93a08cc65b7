// Measures the share of each module in a bundle, so that `npm run size` can report what has grown.
import { relative } from 'node:path';
import { minify } from 'terser';

/** The table of the last build; committed, so that a change of a module's size is seen beside the change of the module. */
export const TABLE = 'scripts/modules.json';

const lengths = new Map();

// alone, nothing of a module is used
const options = {
  module: true,
  ecma: 2022,
  compress: { unused: false, side_effects: false, toplevel: false },
};

/** Bytes of a module's share of a bundle, minified alone; what a bundle drops of a module is no part of it. */
async function lengthOf(rendered) {
  // these numbers follow the order in which modules were read, which differs between builds
  const code = rendered?.replace(/\b(mainMember|ownerMember|bundleState)\(\d+/g, '$1(0') ?? '';
  if (!lengths.has(code)) lengths.set(code, (await minify(code, options)).code.length);
  return lengths.get(code);
}

/** A file of src by its path, all of a package by its name, what the build adds by one name. */
function nameOf(id) {
  if (id.startsWith('\0members:')) return 'shared members';
  if (id.endsWith('.entry')) return 'entry';
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? relative('.', id.replace(/\?.*$/, ''));
}

/** @param {Record<string, import('rolldown').RenderedModule>} modules */
export async function weighModules(modules) {
  const weights = {};
  for (const [id, { code }] of Object.entries(modules))
    weights[nameOf(id)] = (weights[nameOf(id)] ?? 0) + (await lengthOf(code));
  return Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)));
}
