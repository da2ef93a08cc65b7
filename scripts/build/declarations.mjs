// Finds the top-level declarations of a module.
import ts from 'typescript';

/**
 * @typedef {object} Declaration
 * @property {string[]} names
 * @property {boolean} isExported
 * @property {boolean} isVariable declared by `let`
 * @property {number} start of the statement
 * @property {number} end
 * @property {{ start: number, end: number }} [state] a new object that a `const` holds: `const warned = new Set()`
 */

/** An empty collection, or another new object. */
const isState = (node) =>
  ts.isNewExpression(node) ||
  (ts.isObjectLiteralExpression(node) && node.properties.length === 0) ||
  (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
  (ts.isCallExpression(node) && /^Object\.create\(null\)$/.test(node.getText()));

function declarationOf(node, source) {
  const range = { start: node.getStart(source), end: node.end };
  const isExported = Boolean(node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));
  if (ts.isFunctionDeclaration(node) && !node.body) return undefined; // an overload
  if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name)
    return { ...range, isExported, isVariable: false, names: [node.name.text] };
  if (!ts.isVariableStatement(node)) return undefined;
  const { declarations, flags } = node.declarationList;
  const [{ initializer }] = declarations;
  const hasState = declarations.length === 1 && initializer && isState(initializer);
  return {
    ...range,
    isExported,
    isVariable: !(flags & ts.NodeFlags.Const),
    names: declarations.map(({ name }) => name.getText(source)),
    ...(hasState && { state: { start: initializer.getStart(source), end: initializer.end } }),
  };
}

/** @returns {Declaration[]} functions, classes and variables; no types */
export function declarationsOf(code) {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  return source.statements.map((node) => declarationOf(node, source)).filter(Boolean);
}
