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

/** The analyzer cannot read `static properties = { ...shared, own: {} }`: what is shared is inherited anyway. */
const withoutSpread = (text) =>
  text.replace(/static override properties[^=]*= \{[^]*?\n?\s*\};/g, (found) =>
    found.replace(/\.\.\.[\w.]+,?/g, ''),
  );

export default {
  globs: ['src/elements/**/*.ts'],
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .sort()
      .map((file) =>
        ts.createSourceFile(file, withoutSpread(readFileSync(file, 'utf8')), ts.ScriptTarget.ES2022, true),
      ),
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
