import { build } from 'esbuild';

/** Packages that have no ES module, and what of them is imported; browsers read nothing else without a bundler. */
const packages = { '@mozilla/readability': 'export { Readability } from "@mozilla/readability"' };

/** Serves such packages as the bundler would make them. @returns {import('@web/dev-server-core').Plugin} */
export const commonjsPackages = () => ({
  name: 'commonjs-packages',
  async serve({ path }) {
    const name = Object.keys(packages).find((key) => path.includes(`/node_modules/${key}/`));
    if (!name) return undefined;
    const { outputFiles } = await build({
      stdin: { contents: packages[name], resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
});
