// What Angular's own command line does after its compiler: links Angular's packages, and bundles what was compiled.
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @param {string} compiled where ngc has put the scripts of the app */
export async function angular(compiled) {
  const { NodeJSFileSystem, ConsoleLogger, LogLevel } = await import('@angular/compiler-cli');
  const { createEs2015LinkerPlugin } = await import('@angular/compiler-cli/linker/babel');
  // Babel is the compiler's, not ours
  const { transformAsync } = createRequire(import.meta.resolve('@angular/compiler-cli'))('@babel/core');
  const linker = createEs2015LinkerPlugin({
    fileSystem: new NodeJSFileSystem(),
    logger: new ConsoleLogger(LogLevel.warn),
    linkerJitMode: false,
  });
  return {
    name: 'angular',
    enforce: 'pre',
    resolveId: (source) => (source === '/src/main.ts' ? join(compiled, 'main.js') : null),
    transform: {
      filter: { id: /@angular\/.*\.mjs$/, code: /ɵɵngDeclare/ },
      handler: (code, filename) =>
        transformAsync(code, {
          filename,
          plugins: [linker],
          compact: false,
          configFile: false,
          babelrc: false,
        }),
    },
  };
}
