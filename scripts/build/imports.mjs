// Reads the imports of a TypeScript file from its syntax tree, so that comments and types do not count.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} specifier as written
 * @property {boolean} type it vanishes when compiled
 * @property {boolean} dynamic `import('…')` with a literal
 * @property {number} line
 */

const isTypeClause = (clause) =>
  clause?.isTypeOnly ||
  (clause?.namedBindings?.elements?.length > 0 &&
    !clause.name &&
    clause.namedBindings.elements.every((element) => element.isTypeOnly));

/** @returns {Import[]} */
export function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  const add = (node, literal, type, dynamic = false) => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ specifier: literal.text, type: Boolean(type), dynamic, line });
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
