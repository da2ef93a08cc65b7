// Builds the scripts for browsers. None imports another one statically: if a CMS adds `?ver=6.4` to kpu-news.js, it would
// be loaded twice. So a bundle is a function, which kpu-news.js calls with the members of its modules.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { placeState, shareState } from './bundle-state.mjs';
import { bundles } from './bundles.mjs';
import { callLoader, loaderModule } from './call-loader.mjs';
import { checkCopies } from './check-copies.mjs';
import { checkNames, nameShortener } from './internal-names.mjs';
import { shrink } from './shrink.mjs';
import { weighModules } from './modules.mjs';
import { SharedMembers, exportDeclarations, useMembers } from './shared-members.mjs';

/**
 * @typedef {object} Script
 * @property {string} code
 * @property {string[]} exports
 * @property {Record<string, import('rolldown').RenderedModule>} modules those that left something in it
 * @property {Map<string, string[]>} exportsOf what each module exports
 */

/**
 * @param {string} entry text of the entry module
 * @returns {Promise<Script>}
 */
async function bundle(name, format, entry, plugins = []) {
  const id = resolve(`${name}.entry`);
  const exportsOf = new Map();
  const entryPlugin = {
    name: 'entry',
    enforce: 'pre',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? entry : null),
    moduleParsed: (info) => void exportsOf.set(info.id, info.exports),
  };
  const [{ output }] = await build({
    plugins: [entryPlugin, ...plugins],
    build: { lib: { entry: id, formats: [format], name: 'kpuNews', fileName: () => 'out.js' } },
  });
  if (output.length !== 1 || output[0].type !== 'chunk')
    throw new Error(`${name} became ${output.map((file) => file.fileName).join(', ')}, not one file.`);
  const [{ code, exports }] = output;
  const modules = Object.fromEntries(
    Object.entries(output[0].modules).filter(([, { renderedLength }]) => renderedLength > 0),
  );
  if (Object.keys(modules).length === 0)
    throw new Error(`${name} came out empty: see sideEffects in package.json.`);
  return { code, exports, modules, exportsOf };
}

const importLine = (module) => `import ${JSON.stringify(resolve(module))};`;
const reexportLine = (module) => `export * from ${JSON.stringify(resolve(module))};`;

/** kpu-news.js, which hands these members to its bundles. */
async function bundleMain({ lines, names } = { lines: [], names: [] }) {
  const entry = [
    importLine('src/define.ts'),
    ...lines,
    `import { shared } from ${JSON.stringify(loaderModule)};`,
    `shared.push(${names.join()});`,
  ];
  return bundle('kpu-news', 'es', entry.join('\n'), [callLoader('kpu-news'), exportDeclarations()]);
}

/** A bundle as a module, which names what it is given by the expressions of `holders`. */
async function bundleLate({ name, entries }, holders, { lines, names } = { lines: [], names: [] }) {
  const modules = entries.map((file) => join('src', file));
  const hasFollower = bundles.some(({ after }) => after === name);
  const entry = [...modules.map(reexportLine), ...lines];
  if (names.length > 0) entry.push(`export const shared = [${names.join()}];`);
  const script = await bundle(name, 'es', entry.join('\n'), [
    callLoader(name),
    useMembers(holders),
    shareState(),
    ...(hasFollower ? [exportDeclarations(modules)] : []),
  ]);
  const exported = modules.flatMap((module) => script.exportsOf.get(resolve(module)));
  const twice = exported.find((item, index) => exported.indexOf(item) !== index);
  if (twice) throw new Error(`Two entries of the bundle ${name} export ${twice}.`);
  return script;
}

/** All bundles, with what each names of the main script and of the bundle that it comes after. */
async function bundleLateOnes(fromMain) {
  const scripts = new Map();
  for (const item of bundles.filter(({ after }) => !after))
    scripts.set(item.name, await bundleLate(item, [fromMain]));
  for (const first of bundles) {
    const followers = bundles.filter(({ after }) => after === first.name);
    if (followers.length === 0) continue;
    const owner = new SharedMembers('ownerMember', scripts.get(first.name));
    for (const item of followers) scripts.set(item.name, await bundleLate(item, [fromMain, owner]));
    // one array for all followers, each of which knows the places in it
    const numbers = owner.usedIn(followers.map(({ name }) => scripts.get(name).code));
    for (const { name } of followers) {
      const script = scripts.get(name);
      scripts.set(name, { ...script, code: owner.place(script.code, numbers, 'ownerMembers') });
    }
    scripts.set(first.name, await bundleLate(first, [fromMain], owner.importsOf(numbers)));
  }
  return scripts;
}

/** Bundles whose entries are all in this one, so that it stands for them once it is loaded. */
const carriedBy = ({ name, entries }) =>
  bundles.filter((other) => other.name !== name && other.entries.every((entry) => entries.includes(entry)));

/** Makes a function of a module: it takes what the main script hands over, and returns what the module exports. */
function factoryOf(item, code, loader) {
  const { name, after } = item;
  const [exportClause, list] = /export\s*\{([^}]*)\};?\s*$/.exec(code);
  const members = list.split(',').map((part) => part.trim().split(' as '));
  const exported = members.map(([local, name = local]) => `${name}:${local}`).join();
  const owner = after
    ? `const { shared: ownerMembers } = await ${loader('loadBundle')}(${JSON.stringify(after)});`
    : '';
  const carried = carriedBy(item).map(
    (other) => `${loader('loading')}[${JSON.stringify(other.name)}] ??= Promise.resolve(exported);`,
  );
  return `export default ${after ? 'async ' : ''}(shared, build) => {
    if (build !== '__BUILD__') throw new Error('${name}.js is of another version than kpu-news.js');
    ${owner}
    ${code.slice(0, -exportClause.length)}
    const exported = {${exported}};
    ${carried.join('\n')}
    return exported;
  }`;
}

function refuse(name, code, patterns) {
  for (const pattern of patterns)
    if (code.includes(pattern)) throw new Error(`${name} must not contain "${pattern}".`);
}

function write(folder, name, code) {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

/** Hashes that the folder's name is chosen from. */
const HASHES = 16;

/**
 * Names the folder of the bundles after their content, so that scripts of two builds never meet. The compressed size of
 * the main script varies by up to 100 bytes with the digits of the name, so the best of some hashes is taken.
 */
function buildId(main, files) {
  const content = files.map(([name, code]) => `${name}\0${code}\0`).join('');
  const hashes = Array.from({ length: HASHES }, (_, salt) =>
    createHash('sha256').update(`${salt}\0${content}`).digest('hex').slice(0, 8),
  );
  const sizes = hashes.map((id) => brotliCompressSync(main.replaceAll('__BUILD__', id)).length);
  return hashes[sizes.indexOf(Math.min(...sizes))];
}

/** kpu-news.js and its bundles. */
async function bundleModule() {
  const fromMain = new SharedMembers('mainMember', await bundleMain());
  const scripts = await bundleLateOnes(fromMain);
  const loader = (member) => fromMain.expressionFor(loaderModule, member);
  for (const item of bundles) {
    const script = scripts.get(item.name);
    script.code = factoryOf(item, script.code, loader);
  }
  const numbers = fromMain.usedIn([...scripts.values()].map(({ code }) => code));
  const main = await bundleMain(fromMain.importsOf(numbers));
  checkCopies(new Map([['kpu-news', main], ...scripts]));
  placeState([...scripts.values()], numbers.length, 'shared');
  const texts = [main, ...scripts.values()].map(({ code }) => code);
  checkNames(texts);
  const shortenNames = nameShortener(texts);
  main.code = await shrink(shortenNames(main.code), 'es');
  for (const script of scripts.values()) {
    const code = fromMain.place(script.code, numbers, 'shared');
    script.code = await shrink(shortenNames(code), 'es');
  }
  return { main, scripts };
}

/** @returns {Promise<{ modules: string[], weights: object }>} what went into the scripts, and its bytes by file and module */
export async function bundleAll(folder) {
  const { main, scripts } = await bundleModule();
  refuse('kpu-news.js', main.code, ['Lit is in dev mode', '"lit-html",{createHTML', '\n  ']); // the last: a template not minified
  const files = [['kpu-news', main.code], ...[...scripts].map(([name, { code }]) => [name, code])];
  const id = buildId(main.code, files);
  write(folder, 'kpu-news.js', main.code.replaceAll('__BUILD__', id));
  for (const [name, { code }] of scripts) write(folder, `${id}/${name}.js`, code.replaceAll('__BUILD__', id));

  const classic = await bundle('kpu-news.classic', 'iife', importLine('src/define.ts'));
  if (classic.exports.length > 0)
    throw new Error('src/define.ts exports something: a global in the classic file.');
  classic.code = await shrink(nameShortener([classic.code])(classic.code), 'iife');
  refuse('kpu-news.classic.js', classic.code, ['import.meta', 'document.currentScript', 'import(']);
  write(folder, 'kpu-news.classic.js', classic.code);

  const all = [
    ['kpu-news.js', main],
    ['kpu-news.classic.js', classic],
  ];
  for (const [name, script] of scripts) all.push([`${name}.js`, script]);
  const weights = {};
  for (const [name, { modules }] of all) weights[name] = await weighModules(modules);
  return { modules: all.flatMap(([, { modules }]) => Object.keys(modules)), weights };
}
