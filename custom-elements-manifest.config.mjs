import { readFileSync } from 'node:fs';
import { writeEditorData } from './scripts/build/editor-data.mjs';

const published = (path) => path?.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/lib/$1.js');

/** A type as an attribute has it: nobody writes `undefined` into HTML, and `string & {}` is any other text. */
const written = ({ text }) => ({ text: text.replace(' | undefined', '').replace('(string & {})', 'string') });

/**
 * An element's file is named by its tag and does not define it, so the analyzer cannot see the tag itself.
 * Paths are those of the package, and modules without an element are left out.
 */
const namedByFile = {
  name: 'named-by-file',
  analyzePhase({ moduleDoc, ts, node }) {
    const tag = /\/(kpu-[\w-]+)\/\1\.ts$/.exec(moduleDoc.path)?.[1];
    if (!tag || !ts.isClassDeclaration(node)) return;
    const element = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (element) Object.assign(element, { tagName: tag, customElement: true });
  },
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter((module) => {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      return module.declarations.length > 0;
    });
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const entry of module.exports)
        if (entry.declaration.module) entry.declaration.module = published(entry.declaration.module);
      for (const element of module.declarations) {
        element.members = element.members?.filter(
          ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
        );
        // an attribute that the base class names and the element itself describes
        for (const attribute of element.attributes ?? []) {
          const field = element.members?.find(({ name }) => name === attribute.fieldName);
          for (const key of ['type', 'default', 'description']) attribute[key] ??= field?.[key];
          attribute.type &&= written(attribute.type);
        }
        for (const item of [element.superclass, ...Object.values(element).flat()]) {
          const from = item?.inheritedFrom ?? item;
          if (from?.module) from.module = published(from.module);
        }
      }
    }
  },
};

/** The object literal that a table of options is, in one of `*-options.ts`. */
function tableOf(ts, table, files) {
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
    for (const { declarationList } of source.statements)
      for (const { name, initializer } of declarationList?.declarations ?? [])
        if (name.text === table) return initializer.properties;
  }
  throw new Error(`custom-elements-manifest.config.mjs finds no table ${table}.`);
}

/** Options that a table adds to those it spreads, by their names, and whether they have attributes. */
function optionsOf(ts, table, files) {
  const entries = tableOf(ts, table, files);
  const inherited = entries
    .filter(ts.isSpreadAssignment)
    .flatMap(({ expression }) => optionsOf(ts, expression.text, files));
  const options = entries.filter(ts.isPropertyAssignment).map(({ name, initializer }) => ({
    name: name.text,
    isAttribute: initializer.expression?.text !== 'propertyOnly',
  }));
  return options.filter(({ name }) => !inherited.some((option) => option.name === name));
}

/** Types that are the words of a table, `export type Layout = keyof typeof layouts`, with these words as a union. */
function wordTypes(ts, files) {
  const alias = /^export type (\w+) = keyof typeof (\w+);$/gm;
  const found = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(alias)]);
  return found.map(([, type, table]) => {
    const words = tableOf(ts, table, files).map(({ name }) => `'${name.text}'`);
    return { type, words: words.join(' | ') };
  });
}

/** The analyzer does not look into other files for the words that a field may be. */
const withWords = (text, types) =>
  types.reduce(
    (result, { type, words }) => result.replace(new RegExp(`(declare \\w+: )${type};`, 'g'), `$1${words};`),
    text,
  );

const attributeName = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The analyzer reads `static properties` as a literal only: it gets that of the table in `propertiesOf(table)`, or in
 * the `PropertiesOf<typeof table>` of a base class.
 */
const withProperties = (ts, text, files) =>
  text
    .replace(/declare static properties: PropertiesOf<typeof (\w+)>/, 'static properties = propertiesOf($1)')
    .replace(/propertiesOf\((\w+)\)/g, (_, table) => {
      const properties = optionsOf(ts, table, files).map(
        ({ name, isAttribute }) =>
          `${name}: { attribute: ${isAttribute ? `'${attributeName(name)}'` : false} }`,
      );
      return `{ ${properties.join(', ')} }`;
    });

export default {
  globs: ['src/elements/**/*.ts'],
  overrideModuleCreation({ ts, globs }) {
    const types = wordTypes(ts, globs);
    return globs.sort().map((file) => {
      const text = withWords(withProperties(ts, readFileSync(file, 'utf8'), globs), types);
      return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    });
  },
  outdir: 'dist',
  litelement: true,
  plugins: [
    namedByFile,
    {
      name: 'editor-data',
      packageLinkPhase: ({ customElementsManifest }) => writeEditorData(customElementsManifest, 'dist'),
    },
  ],
};
