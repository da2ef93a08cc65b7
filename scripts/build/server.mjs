// Builds the entry for Node: `src/server/index.ts` with the same template minifier as the scripts, since a browser hydrates
// only markup that matches its own templates.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const external = [/^lit(?:\/|$)/, /^@lit\//, /^dompurify$/];

async function bundle(entry, format, more) {
  const [{ output }] = await build({
    build: {
      lib: { entry, formats: [format], name: 'kpuNews', fileName: () => 'out.js' },
      rolldownOptions: { output: { minify: true }, ...more },
    },
  });
  if (output.length !== 1) throw new Error(`${entry} became ${output.length} files.`);
  return output[0].code;
}

/** Writes `server/render.js`, a module for Node, and `server/body.js`, a script that runs in a DOM such as jsdom's. */
export async function bundleServer(folder) {
  mkdirSync(join(folder, 'server'), { recursive: true });
  const render = await bundle('src/server/index.ts', 'es', {
    external,
    output: { minify: true, codeSplitting: false },
  });
  writeFileSync(join(folder, 'server/render.js'), render);
  writeFileSync(join(folder, 'server/body.js'), await bundle('src/server/sanitize-in-jsdom.ts', 'iife'));
}
