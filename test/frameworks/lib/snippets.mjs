import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each block of docs/frameworks.md that stands under a file's name must be that file, so that it is known to work. */
export async function compareSnippets(project) {
  const text = readFileSync(join(project, 'docs/frameworks.md'), 'utf8');
  const blocks = [...text.matchAll(/^<!-- (test\/\S+) -->\n+```\w+\n([^]*?)^```$/gm)];
  if (blocks.length === 0) throw new Error('docs/frameworks.md shows no file.');
  const differing = blocks.filter(([, file, code]) => readFileSync(join(project, file), 'utf8') !== code);
  if (differing.length > 0)
    throw new Error(`docs/frameworks.md shows another ${differing.map(([, file]) => file).join(', ')}.`);
}
