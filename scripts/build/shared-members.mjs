// A bundle uses functions, classes and values of the script that loads it. The script passes them as an array of members.
// Other parts of a module that a bundle needs are copied into the bundle.
import { resolve } from 'node:path';
import { declarationsOf } from './declarations.mjs';

const isPackage = (id) => id.includes('/node_modules/');
const sources = { id: /\/src\/.*\.ts$/ };

/**
 * Lets every declaration of a module be handed over, not only the exported ones.
 * @param {string[]} entries modules whose exports are those of the script
 * @returns {import('vite').Plugin}
 */
export const exportDeclarations = (entries = []) => ({
  name: 'export-declarations',
  enforce: 'pre',
  transform: {
    filter: sources,
    handler(code, id) {
      if (entries.some((entry) => resolve(entry) === id)) return null;
      const names = declarationsOf(code).flatMap(({ isExported, isVariable, names }) =>
        isExported || isVariable ? [] : names,
      );
      return names.length > 0 ? { code: `${code}\nexport { ${names.join(', ')} };\n`, map: null } : null;
    },
  },
});

/** What one script hands to the bundles that it loads. */
export class SharedMembers {
  #marker;
  /** @type {Map<string, Set<string>>} module → members that the script holds */
  #modules = new Map();
  /** @type {{ module: string, member: string }[]} those that bundles name, by number */
  #members = [];

  /** @param {string} marker a function by which a bundle names a member until its place in the array is known */
  constructor(marker, { modules, exportsOf }) {
    this.#marker = marker;
    for (const [id, { renderedExports }] of Object.entries(modules))
      // packages are shared whole: no part of Lit may come a second time
      if (!id.startsWith('\0')) {
        const members = isPackage(id) ? exportsOf.get(id) : renderedExports;
        this.#modules.set(id, new Set(members.filter((name) => name !== '*')));
      }
  }

  get modules() {
    return [...this.#modules.keys()];
  }

  membersOf = (module) => [...(this.#modules.get(module) ?? [])];

  /** An expression that stands for a member. */
  expressionFor(module, member) {
    let number = this.#members.findIndex((item) => item.module === module && item.member === member);
    if (number < 0) number = this.#members.push({ module, member }) - 1;
    return `/*@__PURE__*/ ${this.#marker}(${number})`;
  }

  get #expression() {
    return new RegExp(`\\b${this.#marker}\\((\\d+)\\)`, 'g');
  }

  /** Numbers of the members that are named in these texts, in an order that the order of reading does not change. */
  usedIn(texts) {
    const numbers = texts
      .flatMap((text) => [...text.matchAll(this.#expression)])
      .map(([, number]) => +number);
    const keyOf = (number) => Object.values(this.#members[number]).join('#');
    return [...new Set(numbers)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  /** Puts the place in the array where the number was. */
  place(text, numbers, array) {
    return text.replace(this.#expression, (_, number) => `${array}[${numbers.indexOf(+number)}]`);
  }

  /** Lines of an entry that import these members, and the names that they have there. */
  importsOf(numbers) {
    const lines = numbers.map((number, index) => {
      const { module, member } = this.#members[number];
      return `import { ${member} as member${index} } from ${JSON.stringify(module)};`;
    });
    return { lines, names: numbers.map((_, index) => `member${index}`) };
  }
}

/** The modules that stand for those of the holders: each is of one module and one holder, and named by their numbers. */
class MemberModules {
  #holders;

  /** @param {SharedMembers[]} holders */
  constructor(holders) {
    this.#holders = holders;
  }

  // numbers in place of the path, for which the module's own text would be transformed
  #idOf = (holder, number) => `\0members:${holder}:${number}`;

  #parse = (id) =>
    /^\0members:(\d+):(\d+)$/
      .exec(id ?? '')
      ?.slice(1)
      .map(Number);

  isOne = (id) => this.#parse(id) !== undefined;

  isHeld = (module) => this.#holders.some(({ modules }) => modules.includes(module));

  /** What stands for a module: its members in the first holder after the one with this number, or the module itself. */
  standIn(module, after = -1) {
    for (let holder = after + 1; holder < this.#holders.length; holder += 1) {
      const number = this.#holders[holder].modules.indexOf(module);
      if (number >= 0) return { id: this.#idOf(holder, number), moduleSideEffects: false };
    }
    return { id: module, moduleSideEffects: after < 0 ? undefined : false };
  }

  /** What the rest of a module, which one of these re-exports, is taken from. */
  next(id) {
    const [holder, number] = this.#parse(id);
    return this.standIn(this.#holders[holder].modules[number], holder);
  }

  /** The text of one. */
  textOf(id) {
    const [index, number] = this.#parse(id);
    const holder = this.#holders[index];
    const module = holder.modules[number];
    const members = holder
      .membersOf(module)
      .map((member) => `export const ${member} = ${holder.expressionFor(module, member)};`);
    return [...members, `export * from ${JSON.stringify(module)};`].join('\n');
  }

  /** A module's text with imports in place of the declarations that holders have; null if they have none. */
  replaceDeclarations(code, module) {
    let rest = code;
    const imports = [];
    for (const { names, start, end } of declarationsOf(code).reverse()) {
      const holder = this.#holders.findIndex((item) =>
        names.every((name) => item.membersOf(module).includes(name)),
      );
      if (holder < 0) continue;
      rest = rest.slice(0, start) + rest.slice(end);
      const from = JSON.stringify(this.#idOf(holder, this.#holders[holder].modules.indexOf(module)));
      imports.push(`import { ${names.join(', ')} } from ${from};`);
    }
    return imports.length > 0 ? [...imports, rest].join('\n') : null;
  }
}

/**
 * Gives a bundle the members of other scripts in place of copies. Each module that one of them holds becomes a module
 * of its members, and further ones, up to the rest of the module itself.
 * @param {SharedMembers[]} holders
 * @returns {import('vite').Plugin}
 */
export function useMembers(holders) {
  const members = new MemberModules(holders);
  return {
    name: 'use-members',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (members.isOne(source)) return source;
      if (members.isOne(importer)) return members.next(importer);
      if (!importer) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && members.isHeld(resolved.id) ? members.standIn(resolved.id) : null;
    },
    load: (id) => (members.isOne(id) ? members.textOf(id) : null),
    transform: {
      filter: sources,
      handler(code, id) {
        const replaced = members.replaceDeclarations(code, id);
        return replaced === null ? null : { code: replaced, map: null };
      },
    },
  };
}
