// The four apps: how each is checked by its framework's own compiler, and what its build needs beside its vite.config.
import { join } from 'node:path';
import { angular } from './angular.mjs';

export function apps(here, project) {
  const typescript = join(project, 'node_modules/typescript/bin/tsc');
  const installed = (path) => join(here, 'node_modules', path);
  const compiled = installed('.apps/angular');
  const app = (name, check, more) => ({ name, root: join(here, name), check, ...more });
  return [
    app('react', [typescript, '-p', 'react'], { server: 'src/server.tsx' }),
    app('vue', [installed('vue-tsc/bin/vue-tsc.js'), '-p', 'vue'], { server: 'src/server.ts' }),
    app(
      'svelte',
      [installed('svelte-check/bin/svelte-check'), '--workspace', 'svelte', '--fail-on-warnings'],
      { server: 'src/server.ts' },
    ),
    app('angular', [installed('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'angular'], {
      plugins: async () => [await angular(compiled)],
      define: (mode) => (mode === 'production' ? { ngDevMode: 'false' } : {}),
    }),
  ];
}
