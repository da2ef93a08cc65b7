import type { Group } from './lists/groups.js';
import type { PageIndex } from './page-index.js';

/** Where a page's list was found: plain JSON, to find it there again. */
export interface PageRecipe {
  readonly version: 1;
  /** The way to the cards: tags from the body down. */
  readonly path: string;
  /** The way to a card's title. */
  readonly title: string;
  /** Classes that all cards have. */
  readonly classes: readonly string[];
}

const MAX_LEVELS = 60;

function pathOf(page: PageIndex, from: number, to: number): string {
  const tags: string[] = [];
  for (let at = from, level = 0; at > to && level < MAX_LEVELS; at = page.parents[at], level++)
    tags.push(page.elements[at].tag);
  return tags.reverse().join('>');
}

const mostCommon = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};

/** Writes down where a list was found. */
export function recipeOf(page: PageIndex, { cards }: Group): PageRecipe {
  const [first = [], ...others] = cards.map(({ root }) => page.classes[root]);
  return {
    version: 1,
    path: mostCommon(cards.map(({ root }) => pathOf(page, root, 0))),
    title: mostCommon(cards.map(({ root, mark }) => pathOf(page, mark.element, root))),
    classes: first.filter((name) => others.every((names) => names.includes(name))),
  };
}

/** Whether a list is where a recipe says. */
export function isWhere(page: PageIndex, group: Group, recipe: PageRecipe): boolean {
  const { path, title, classes } = recipeOf(page, group);
  return (
    path === recipe.path && title === recipe.title && recipe.classes.every((name) => classes.includes(name))
  );
}
