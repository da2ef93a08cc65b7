// Checks the import rules of docs/architecture.md: what each folder of src may import, no import cycles (type imports
// included), no import of an element or controller by its own parts, and the size of files and folders.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { bundles } from '../build/bundles.mjs';
import { filesUnder } from '../build/files.mjs';
import { importsOf } from '../build/imports.mjs';
import { circlesOf } from './circles.mjs';

const MAX_LINES = 250;
const MAX_FILES = 15;

const base = ['model', 'net', 'events', 'trusted-types'];
const services = ['sanitize', 'feed', 'share', 'view-counts', 'i18n'];
const controllers = ['controllers/page', 'controllers/text-size', 'controllers'];
const lit = ['lit', '@lit/task'];

// Each file belongs to the longest name that its path begins with.
// prettier-ignore
const layers = {
  //                             imports                                           packages
  'model':                     { imports: ['trusted-types'],                                        packages: [] },
  'net':                       { imports: ['model'],                                 packages: [] },
  'events':                    { imports: ['model'],                                 packages: [] },
  'trusted-types':             { imports: [],                                        packages: [] },
  'sanitize':                  { imports: base,                                      packages: ['dompurify'] },
  'feed':                      { imports: base,                                      packages: ['@mozilla/readability'] },
  'share':                     { imports: base,                                      packages: [] },
  'view-counts':               { imports: base,                                      packages: [] },
  'i18n':                      { imports: base,                                      packages: [] },
  'controllers':               { imports: [...base, ...services, 'controllers/page'], packages: lit },
  'controllers/page':          { imports: [...base, ...services],                    packages: lit },
  'controllers/text-size':     { imports: [...base, ...services, 'controllers/page'], packages: lit },
  'controllers/feed':          { imports: [...base, ...services, ...controllers, 'controllers/feed/features'], packages: lit },
  'controllers/feed/features': { imports: [...base, ...services, ...controllers, 'controllers/feed'], packages: lit },
  'controllers/view-counts':   { imports: [...base, ...services, ...controllers, 'controllers/feed'], packages: lit },
  'styles':                    { imports: [],                                        packages: ['lit'] },
  'elements/shared':           { imports: [...base, ...services, ...controllers, 'controllers/feed', 'controllers/view-counts', 'styles'], packages: lit },
  'elements/hydration':        { imports: [...base, 'controllers/feed', 'elements/shared'], packages: lit },
  'elements':                  { imports: [...base, ...services, ...controllers, 'controllers/feed', 'controllers/view-counts', 'styles', 'elements/shared'], packages: lit },
  'define':                    { imports: ['elements', 'elements/hydration', 'trusted-types'], packages: [] },
  'define.ts':                 { imports: ['define'],                                packages: [] },
  'server':                    { imports: [...base, ...services, 'controllers/feed', 'elements', 'elements/shared', 'styles'], packages: ['lit'] },
  'index.ts':                  { imports: [...base, ...services, 'elements', 'elements/shared'], packages: [] },
  'jsx.ts':                    { imports: ['elements', 'events'],                    packages: ['lit', 'react', 'preact', 'solid-js'] },
};

const names = Object.keys(layers).sort((a, b) => b.length - a.length);
const layerOf = (file) =>
  names.find((name) => [name, `${name}.ts`].includes(file) || file.startsWith(`${name}/`));
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
/** The element that a file is a part of; the file of that name is the element itself. */
const elementOf = (file) => /^elements\/(kpu-[\w-]+)\//.exec(file)?.[1];
const isElement = (file) => basename(file, '.ts') === elementOf(file);
const entries = new Set(bundles.flatMap((bundle) => bundle.entries));
/** The index by which a folder is entered; model is a folder of small files, and the entry of a bundle is no index. */
const indexOf = (layer) => {
  const index = `${layer}/index.ts`;
  return layer !== 'model' && !entries.has(index) && existsSync(join('src', index)) ? index : undefined;
};

/** Why a part may not import something of its own element. */
function complaintWithin(file, target) {
  const inside = file.split('/').slice(2);
  if (isElement(target)) return 'is the element that this file is a part of.';
  if (inside[0] === 'templates' && /\/(?:features|dialog)\//.test(target))
    return 'comes with a bundle, and templates do not know bundles.';
  return '';
}

/** Why a file may not import another one of src. */
function complaintAbout(file, target, { type, dynamic }) {
  const [layer, to] = [layerOf(file), layerOf(target)];
  const [element, other] = [elementOf(file), elementOf(target)];
  if (element && element === other) return complaintWithin(file, target);
  if (element && other && !type && !dynamic)
    return `is of <${other}>, which <${element}> may import as a type only.`;
  if (layer === 'controllers/feed/features' && target === 'controllers/feed/feed-controller.ts')
    return 'is the controller that this file is a feature of: use feed-state.ts.';
  if (dynamic && entries.has(target)) return ''; // a bundle, which is loaded by its own name
  if (to === 'controllers/feed/features' && layer !== to && basename(file) !== 'feed-controller.ts')
    return 'is a feature of the feed controller, which alone may load it.';
  if (to !== layer && !layers[layer].imports.includes(to))
    return `is in ${to}, which ${layer} may not import.`;
  if (to !== layer && !type && indexOf(to) && target !== indexOf(to) && !entries.has(target))
    return `is not the index.ts of ${to}, by which the folder is entered.`;
  return '';
}

const files = filesUnder('src').filter((name) => name.endsWith('.ts'));
const problems = [];
const graph = new Map();

for (const file of files) {
  const lines = readFileSync(join('src', file), 'utf8').split('\n').length - 1;
  if (lines > MAX_LINES) problems.push(`src/${file}: ${lines} lines, the limit is ${MAX_LINES}.`);
  const layer = layerOf(file);
  if (!layer) {
    problems.push(`src/${file} is in no layer of scripts/checks/layers.mjs.`);
    continue;
  }
  graph.set(file, new Set());
  for (const found of importsOf(join('src', file))) {
    const { specifier, line } = found;
    const complain = (text) => problems.push(`src/${file}:${line} ${specifier} ${text}`);
    if (!specifier.startsWith('.')) {
      if (!layers[layer].packages.includes(packageOf(specifier)))
        complain(`is a package that ${layer} may not import.`);
      continue;
    }
    const target = posix.join(dirname(file), specifier.replace(/\.js$/, '.ts'));
    if (!specifier.endsWith('.js') || !files.includes(target)) {
      complain('is no file of src, named as .js.');
      continue;
    }
    graph.get(file).add(target);
    const text = complaintAbout(file, target, found);
    if (text) complain(text);
  }
}

const inFolder = new Map();
for (const file of files) inFolder.set(dirname(file), (inFolder.get(dirname(file)) ?? 0) + 1);
for (const [folder, count] of inFolder)
  if (count > MAX_FILES)
    problems.push(`src/${folder} has ${count} files side by side, the limit is ${MAX_FILES}.`);

const circles = circlesOf(graph);
for (const circle of circles) problems.push(`A circle of imports: ${circle.join('\n  → ')}`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`${circles.length} circles, ${problems.length - circles.length} other problems.`);
  process.exitCode = 1;
}
