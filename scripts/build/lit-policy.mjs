import { fileURLToPath } from 'node:url';

const policyModule = fileURLToPath(new URL('../../src/trusted-types.ts', import.meta.url));
const call = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/**
 * Makes lit-html use the page's one policy, `kpu-news`, instead of one of its own: under
 * `trusted-types kpu-news` the browser refuses the name `lit-html`, and a second copy of any name.
 * @returns {import('vite').Plugin}
 */
export const litPolicy = () => ({
  name: 'lit-policy',
  transform: {
    filter: { id: /\/lit-html\/lit-html\.js$/ },
    handler(code) {
      const found = code.match(call)?.length ?? 0;
      if (found !== 1) {
        this.error(
          `lit-html's createPolicy call was found ${found} times, not once: adapt scripts/build/lit-policy.mjs.`,
        );
      }
      return {
        code: `import { policy as kpuNewsPolicy } from ${JSON.stringify(policyModule)};\n${code.replace(call, 'kpuNewsPolicy')}`,
        map: null,
      };
    },
  },
});
