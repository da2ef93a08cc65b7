import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { declarationsOf } from './declarations.mjs';

/** Stops the build if a module with copies in several bundles has variables, since each copy would have its own. */
export function checkCopies(scripts) {
  const problems = [];
  const modules = new Set([...scripts.values()].flatMap((script) => Object.keys(script.modules)));
  for (const module of modules) {
    if (!/\/src\/.*\.ts$/.test(module)) continue;
    const holders = [...scripts].filter(([, script]) => script.modules[module]);
    if (holders.length < 2) continue;
    const variables = declarationsOf(readFileSync(module, 'utf8'))
      .filter(({ isVariable }) => isVariable)
      .flatMap(({ names }) => names)
      .filter((name) =>
        holders.some(([, script]) =>
          new RegExp(`\\b(?:let|var) ${name}\\b`).test(script.modules[module].code),
        ),
      );
    if (variables.length > 0)
      problems.push(
        `${relative('.', module)} is copied into ${holders.map(([name]) => name).join(', ')}; its ${variables.join(', ')} would not be one. Keep it in an object: const state = new X().`,
      );
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
