import { defineConfig } from 'vite';
import { litPolicy } from './scripts/build/lit-policy.mjs';
import { litTrim } from './scripts/build/lit-trim.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';

// What all scripts have in common; scripts/build/bundle.mjs adds the entry and the format of each.
export default defineConfig({
  plugins: [minifyTemplates(), litTrim(), litPolicy()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    write: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { minify: true }, // without it, Vite keeps the whitespace of an ES library
    },
  },
});
