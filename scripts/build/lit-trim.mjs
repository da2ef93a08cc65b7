import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unused } from './lit-unused.mjs';

/** Modules of Lit that others stand for, with the version that these are derived from. */
const replaced = {
  '@lit/reactive-element/reactive-element.js': '2.1.2',
  'lit-element/lit-element.js': '4.2.2',
};

const moduleOf = (id) => /\/node_modules\/((?:@lit\/)?[^/]+\/[^/]+\.js)$/.exec(id)?.[1] ?? '';

/** What a source may not use, since the script's Lit goes without it. */
const refused = [
  /from 'lit\/(?:directives\/|async-directive|decorators|static-html|polyfill)/,
  /\s\.[\w-]+=["']?\$\{/, // a binding of a property
  /\b(?:html|leveled)`[^`]*<(?:script|style|textarea|title)\b[^<`]*>[^<`]*\$\{/,
  /\b(?:html|leveled)`[^`]*<!--[^>`]*\$\{/,
  /\b(?:html|leveled)`[^`]*<\/?\$\{/,
  /\b(?:mathml|removeController|shouldUpdate|willUpdate|firstUpdated|shadowRootOptions|handleEvent)\b/,
  /\b(?:reflect|noAccessor|useDefault|hasChanged): |\bstate: true|\btype: (?:Array|Boolean|Number|Object)\b/,
  /\bsvg`/,
  /\bchanged\.(?:get|has|size|keys|entries|values|forEach)\b/,
];

/**
 * Takes out of Lit what our elements never use. Each place must be there exactly once, so that a new version of Lit
 * stops the build instead of breaking it.
 * @returns {import('vite').Plugin}
 */
export const litTrim = () => ({
  name: 'lit-trim',
  load(id) {
    const name = moduleOf(id);
    if (!Object.hasOwn(replaced, name)) return null;
    const { version } = JSON.parse(readFileSync(join(dirname(id), 'package.json'), 'utf8'));
    const file = name.split('/').at(-1);
    if (version !== replaced[name])
      this.error(
        `${name} is ${version}: compare scripts/build/lit/${file} with it, and set the version here.`,
      );
    return readFileSync(new URL(`lit/${file}`, import.meta.url), 'utf8');
  },
  transform(code, id) {
    const name = moduleOf(id);
    if (/\/src\/elements\/.*\.ts$/.test(id))
      for (const pattern of refused)
        if (pattern.test(code)) this.error(`${id} uses what the script's Lit goes without: ${pattern}.`);
    if (!Object.hasOwn(unused, name)) return null;
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
