// Keeps the import rule of docs/architecture.md: each room of src may import only what its row names.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { filesUnder } from './build/files.mjs';
import { importsOf } from './build/imports.mjs';

const base = ['model', 'net', 'events', 'trusted-types'];
const services = ['content', 'feed', 'share', 'views', 'i18n'];

// prettier-ignore
const rooms = {
  //               rooms                                             packages
  'model':         { rooms: [],                                      packages: [] },
  'net':           { rooms: ['model'],                               packages: [] },
  'events':        { rooms: ['model'],                               packages: [] },
  'trusted-types': { rooms: [],                                      packages: [] },
  'content':       { rooms: base,                                    packages: ['dompurify'] },
  'feed':          { rooms: base,                                    packages: [] },
  'share':         { rooms: base,                                    packages: [] },
  'views':         { rooms: base,                                    packages: [] },
  'i18n':          { rooms: base,                                    packages: [] },
  'controllers':   { rooms: [...base, ...services],                  packages: ['lit', '@lit/task'] },
  'styles':        { rooms: [],                                      packages: ['lit'] },
  'elements':      { rooms: [...base, ...services, 'controllers', 'styles'], packages: ['lit', '@lit/task'] },
  'define':        { rooms: ['elements', 'trusted-types'],           packages: [] },
  'define.ts':     { rooms: ['define'],                              packages: [] },
  'server':        { rooms: [...base, ...services, 'elements'],      packages: ['lit'] },
  'server.ts':     { rooms: [...base, ...services, 'elements', 'server'], packages: [] },
  'index.ts':      { rooms: [...base, ...services, 'elements'], packages: [] },
  'jsx.ts':        { rooms: ['elements', 'events'],                  packages: ['lit', 'react', 'preact', 'solid-js'] },
};

const longest = 250;
const problems = [];

/** The room of a path below src: its folder, or the name of a file that stands at the top. */
const roomOf = (file) => {
  const [first, ...rest] = file.split('/');
  return rest.length > 0 || first in rooms ? first : first.replace(/\.ts$/, '');
};
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
const elementOf = (file) => /^elements\/([^/]+)\//.exec(file)?.[1];
const hasDoor = (room) => existsSync(join('src', room, 'index.ts'));

function complaint(file, { specifier, type, dynamic }) {
  const room = roomOf(file);
  const row = rooms[room];
  if (!row) return `is in no room of scripts/check-rooms.mjs.`;
  if (!specifier.startsWith('.')) {
    return row.packages.includes(packageOf(specifier)) ? '' : `room ${room} may not import ${specifier}.`;
  }
  if (!specifier.endsWith('.js')) return `"${specifier}" must end in .js.`;
  const path = resolve('src', dirname(file), specifier.replace(/\.js$/, '.ts'));
  if (!existsSync(path)) return `"${specifier}" does not exist.`;
  const target = path.slice(resolve('src').length + 1).replaceAll(sep, '/');
  const to = roomOf(target);
  if (to === room) {
    const [from, other] = [elementOf(file), elementOf(target)];
    return !type && from && other && from !== other ? `<${from}> may import <${other}> as a type only.` : '';
  }
  if (!row.rooms.includes(to)) return `room ${room} may not import room ${to} (${specifier}).`;
  // a chunk is loaded by its own name; model is a room of small files
  if (!type && !dynamic && to !== 'model' && hasDoor(to) && target !== `${to}/index.ts`)
    return `enters room ${to} by ${specifier}, not by its index.ts.`;
  return '';
}

for (const file of filesUnder('src').filter((name) => name.endsWith('.ts'))) {
  const path = join('src', file);
  const lines = readFileSync(path, 'utf8').split('\n').length - 1;
  if (lines > longest) problems.push(`${path}: ${lines} lines, the limit is ${longest}.`);
  for (const found of importsOf(path)) {
    const text = complaint(file, found);
    if (text) problems.push(`${path}:${found.line} ${text}`);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
