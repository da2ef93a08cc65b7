import { unused } from './lit-unused.mjs';

/** What a source may not use, since the script's Lit goes without it. */
const refused = [
  /from 'lit\/(?:directives\/|async-directive|decorators|static-html|polyfill)/,
  /\s\.[\w-]+=["']?\$\{/, // a binding of a property
  /\b(?:html|plain|svg)`[^`]*<(?:script|style|textarea|title)\b[^<`]*>[^<`]*\$\{/,
  /\b(?:html|plain|svg)`[^`]*<!--[^>`]*\$\{/,
  /\b(?:html|plain|svg)`[^`]*<\/?\$\{/,
  /\b(?:mathml|scheduleUpdate|shouldUpdate|willUpdate|firstUpdated|shadowRootOptions|handleEvent)\b/,
  /\b(?:reflect|noAccessor|useDefault|hasChanged): |\bstate: true|\btype: (?:Array|Boolean|Number|Object)\b/,
  /\bsvg`/,
  /\bchanged\.(?:get|has|size)\b/,
];

/**
 * Takes out of Lit what our elements never use. Each place must be there exactly once, so that a new version of Lit
 * stops the build instead of breaking it.
 * @returns {import('vite').Plugin}
 */
export const litTrim = () => ({
  name: 'lit-trim',
  transform(code, id) {
    const [, name] = /\/node_modules\/((?:@lit\/)?[^/]+\/[^/]+\.js)$/.exec(id) ?? [];
    if (/\/src\/elements\/.*\.ts$/.test(id))
      for (const pattern of refused)
        if (pattern.test(code)) this.error(`${id} uses what the script's Lit goes without: ${pattern}.`);
    if (!Object.hasOwn(unused, name ?? '')) return null;
    let trimmed = code;
    for (const [from, to] of unused[name]) {
      const [before, after, more] = trimmed.split(from);
      if (after === undefined || more !== undefined)
        this.error(`Of ${name} this is not there once: adapt scripts/build/lit-unused.mjs. ${from}`);
      trimmed = before + to + after;
    }
    return { code: trimmed, map: null };
  },
});
