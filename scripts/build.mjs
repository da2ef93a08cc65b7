// `npm run build`: makes dist/. It is reproducible: the same sources give the same bytes, which CI compares.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleAll } from './build/bundle.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { writeLicences } from './build/licences.mjs';
import { TABLE } from './build/modules.mjs';
import { bundleServer } from './build/server.mjs';
import { runPackage } from './run.mjs';
import { SOURCE_HASH_FILE, sourceHash } from './source-hash.mjs';

process.env.NODE_ENV = 'production'; // a shell's own value would choose Lit's development build
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const dist = 'dist';
const sources = sourceHash();
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const { modules, weights } = await bundleAll(dist);
writeFileSync(TABLE, `${JSON.stringify(weights, null, 2)}\n`);
writeLicences(dist, modules);
await bundleServer(dist);
await runPackage('typescript/bin/tsc', '-p', 'tsconfig.build.json');
await runPackage('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
for (const folder of ['contoh', 'themes'])
  if (existsSync(`demo/${folder}`)) cpSync(`demo/${folder}`, `${dist}/${folder}`, { recursive: true });
writeIntegrity(dist);
await import('./build/bundle-table.mjs');
await import('./build/reference-pages.mjs');
writeFileSync(SOURCE_HASH_FILE, sources);
