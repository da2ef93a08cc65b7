// Reads the imports of a TypeScript file from its syntax tree, so that comments and types do not count.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} specifier as written
 * @property {boolean} type it vanishes when compiled
 * @property {boolean} dynamic `import('…')` with a literal
 * @property {number} line
 * @property {number} start of the import in the text
 * @property {number} end
 */

const isTypeClause = (clause) =>
  clause?.isTypeOnly ||
  (clause?.namedBindings?.elements?.length > 0 &&
    !clause.name &&
    clause.namedBindings.elements.every((element) => element.isTypeOnly));

/** @returns {Import[]} */
export function importsOf(file, text = readFileSync(file, 'utf8')) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found = [];
  const add = (node, literal, type, dynamic = false) => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ specifier: literal.text, type: Boolean(type), dynamic, line, start, end: node.end });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeClause(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
