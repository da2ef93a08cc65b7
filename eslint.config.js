import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// What may not stand in src, and the files that are excused from each.
const unsafe =
  'innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeMathML|setHTMLUnsafe|srcdoc';
const bans = [
  {
    selector: `Identifier[name=/^(${unsafe})$/]`,
    message: 'Markup reaches the page through src/sanitize only.',
    excused: ['src/sanitize/serialize.ts'], // markup is what a server makes
  },
  {
    selector: `TemplateElement[value.raw=/\\b(${unsafe})\\b/]`,
    message: 'Markup reaches the page through src/sanitize only.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: 'document.write is never needed.',
  },
  {
    selector: 'Identifier[name="fetch"]:not(MemberExpression[object.type!="Identifier"] > .property)',
    message: 'Requests are made in src/net/http-request.ts.',
    excused: ['src/net/http-request.ts', 'src/net/cors-probe.ts'], // the probe needs no answer
  },
  {
    selector: 'MemberExpression[property.name="define"][object.name="customElements"]',
    message: 'Elements are defined in src/define/define-once.ts.',
    excused: ['src/define/define-once.ts'],
  },
  {
    selector: 'ImportDeclaration[source.value="dompurify"], ImportExpression[source.value="dompurify"]',
    message: 'DOMPurify is used in src/sanitize/filters/dompurify.ts.',
    excused: ['src/sanitize/filters/dompurify.ts'],
  },
  {
    selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"], ExportDefaultDeclaration',
    message: 'No enum, namespace or default export.',
  },
];
/** Nobody should have to scroll to read a function. */
const MAX_LINES = 45;

const restrict = (file) => [
  'error',
  ...bans
    .filter(({ excused }) => !excused?.includes(file))
    .map(({ selector, message }) => ({ selector, message })),
];

export default defineConfig(
  // what a framework's own compiler checks in `npm run test:frameworks` needs packages that are installed only there
  { ignores: ['dist', 'coverage', 'vite.config.ts', 'test/frameworks/{react,vue,svelte,angular,types}'] },
  js.configs.recommended,
  {
    files: ['src/**', 'scripts/**', 'tools/cli/**', 'test/runner/**'],
    rules: {
      'max-lines-per-function': ['error', { max: MAX_LINES, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['demo/**/*.js', 'test/**/*.js', 'scripts/build/lit/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-redundant-role': 'off', // Safari takes a list without bullets for no list, unless role says so
      'lit-a11y/click-events-have-key-events': 'off', // clicks are delegated: from links and buttons, which have keys
      '@typescript-eslint/no-unnecessary-condition': 'off', // types promise what feeds and old browsers do not keep
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    // feeds are hostile: an expression must not take more than linear time, which tests cannot see in one match
    files: ['src/**/*.ts', 'tools/*/src/**/*.mjs'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': restrict(),
      'wc/guard-define-call': 'off', // define-once.ts asks the registry itself
    },
  },
  ...bans
    .flatMap(({ excused = [] }) => excused)
    .map((file) => ({ files: [file], rules: { 'no-restricted-syntax': restrict(file) } })),
  {
    files: ['src/jsx.ts'], // joins namespaces of packages that are not installed here
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/ban-ts-comment': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off', // every open-wc assertion has the type of a promise
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|describe)$/][property.name=/^(only|skip)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
  prettier,
);
