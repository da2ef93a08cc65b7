// Keeps the import rules of docs/architecture.md: what each folder of src may import, no circle of imports (those of types
// included), no import of an element or controller by its own parts, small files and small folders.
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
const rooms = {
  //                             rooms                                             packages
  'model':                     { rooms: ['trusted-types'],                         packages: [] },
  'net':                       { rooms: ['model'],                                 packages: [] },
  'events':                    { rooms: ['model'],                                 packages: [] },
  'trusted-types':             { rooms: [],                                        packages: [] },
  'sanitize':                  { rooms: base,                                      packages: ['dompurify'] },
  'feed':                      { rooms: base,                                      packages: [] },
  'share':                     { rooms: base,                                      packages: [] },
  'view-counts':               { rooms: base,                                      packages: [] },
  'i18n':                      { rooms: base,                                      packages: [] },
  'controllers':               { rooms: [...base, ...services, 'controllers/page'], packages: lit },
  'controllers/page':          { rooms: [...base, ...services],                    packages: lit },
  'controllers/text-size':     { rooms: [...base, ...services, 'controllers/page'], packages: lit },
  'controllers/feed':          { rooms: [...base, ...services, ...controllers, 'controllers/feed/features'], packages: lit },
  'controllers/feed/features': { rooms: [...base, ...services, ...controllers, 'controllers/feed'], packages: lit },
  'controllers/view-counts':   { rooms: [...base, ...services, ...controllers, 'controllers/feed'], packages: lit },
  'styles':                    { rooms: [],                                        packages: ['lit'] },
  'elements/shared':           { rooms: [...base, ...services, ...controllers, 'controllers/feed', 'controllers/view-counts', 'styles'], packages: lit },
  'elements/hydration':        { rooms: [...base, 'controllers/feed', 'elements/shared'], packages: lit },
  'elements':                  { rooms: [...base, ...services, ...controllers, 'controllers/feed', 'controllers/view-counts', 'styles', 'elements/shared'], packages: lit },
  'define':                    { rooms: ['elements', 'elements/hydration', 'trusted-types'], packages: [] },
  'define.ts':                 { rooms: ['define'],                                packages: [] },
  'server':                    { rooms: [...base, ...services, 'controllers/feed', 'elements', 'elements/shared', 'styles'], packages: ['lit'] },
  'index.ts':                  { rooms: [...base, ...services, 'elements', 'elements/shared'], packages: [] },
  'jsx.ts':                    { rooms: ['elements', 'events'],                    packages: ['lit', 'react', 'preact', 'solid-js'] },
};

const names = Object.keys(rooms).sort((a, b) => b.length - a.length);
const roomOf = (file) =>
  names.find((name) => [name, `${name}.ts`].includes(file) || file.startsWith(`${name}/`));
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
/** The element that a file is a part of; the file of that name is the element itself. */
const elementOf = (file) => /^elements\/(kpu-[\w-]+)\//.exec(file)?.[1];
const isElement = (file) => basename(file, '.ts') === elementOf(file);
const entries = new Set(bundles.flatMap((bundle) => bundle.entries));
/** The index by which a folder is entered; model is a folder of small files, and the entry of a bundle is no index. */
const doorOf = (room) => {
  const index = `${room}/index.ts`;
  return room !== 'model' && !entries.has(index) && existsSync(join('src', index)) ? index : undefined;
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
  const [room, to] = [roomOf(file), roomOf(target)];
  const [element, other] = [elementOf(file), elementOf(target)];
  if (element && element === other) return complaintWithin(file, target);
  if (element && other && !type && !dynamic)
    return `is of <${other}>, which <${element}> may import as a type only.`;
  if (room === 'controllers/feed/features' && target === 'controllers/feed/feed-controller.ts')
    return 'is the controller that this file is a feature of: use feed-state.ts.';
  if (dynamic && entries.has(target)) return ''; // a bundle, which is loaded by its own name
  if (to === 'controllers/feed/features' && room !== to && basename(file) !== 'feed-controller.ts')
    return 'is a feature of the feed controller, which alone may load it.';
  if (to !== room && !rooms[room].rooms.includes(to)) return `is in ${to}, which ${room} may not import.`;
  if (to !== room && !type && doorOf(to) && target !== doorOf(to) && !entries.has(target))
    return `is not the index.ts of ${to}, by which the folder is entered.`;
  return '';
}

const files = filesUnder('src').filter((name) => name.endsWith('.ts'));
const problems = [];
const graph = new Map();

for (const file of files) {
  const lines = readFileSync(join('src', file), 'utf8').split('\n').length - 1;
  if (lines > MAX_LINES) problems.push(`src/${file}: ${lines} lines, the limit is ${MAX_LINES}.`);
  const room = roomOf(file);
  if (!room) {
    problems.push(`src/${file} is in no room of scripts/checks/rooms.mjs.`);
    continue;
  }
  graph.set(file, new Set());
  for (const found of importsOf(join('src', file))) {
    const { specifier, line } = found;
    const complain = (text) => problems.push(`src/${file}:${line} ${specifier} ${text}`);
    if (!specifier.startsWith('.')) {
      if (!rooms[room].packages.includes(packageOf(specifier)))
        complain(`is a package that ${room} may not import.`);
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
