// Writes the data for completion and hover texts: dist/vscode.*-custom-data.json for VS Code, dist/web-types.json for
// JetBrains.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** Removes duplicates: elements share custom properties, parts and states, which an editor should offer once. */
const uniqueByName = (items) =>
  items.filter(({ name }, index) => items.findIndex((item) => item.name === name) === index);

/** Adds what the generators lack: states, boolean attributes, the syntax of types. */
export function writeEditorData(manifest, folder) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const states = (before, after) =>
    uniqueByName(
      elements
        .flatMap(({ cssStates = [] }) => cssStates)
        .map(({ name, description }) => ({ name: `${before}${name}${after}`, description })),
    );
  const write = (name, data) => writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);

  const html = JSON.parse(getVsCodeHtmlCustomData(manifest));
  for (const tag of html.tags) {
    const { attributes } = elements.find(({ tagName }) => tagName === tag.name);
    for (const attribute of tag.attributes)
      if (attributes.find(({ name }) => name === attribute.name).type.text === 'boolean')
        attribute.valueSet = 'v'; // completed without ="…"
  }
  write('vscode.html-custom-data.json', html);

  const css = JSON.parse(getVsCodeCssCustomData(manifest));
  write('vscode.css-custom-data.json', {
    ...css,
    // `<color>` says what may stand there; as a value it would be completed as it is
    properties: uniqueByName(css.properties).map(({ name, description, values: [syntax] }) => ({
      name,
      description,
      ...(syntax && { syntax: syntax.name }),
    })),
    pseudoClasses: states(':state(', ')'),
    pseudoElements: uniqueByName(css.pseudoElements),
  });

  const { contributions, ...head } = JSON.parse(getWebTypesData(manifest));
  write('web-types.json', {
    ...head,
    'js-types-syntax': 'typescript',
    contributions: {
      ...contributions,
      css: {
        properties: uniqueByName(contributions.css.properties),
        'pseudo-classes': states('state(', ')'),
        'pseudo-elements': uniqueByName(contributions.css['pseudo-elements']),
      },
    },
  });
}
