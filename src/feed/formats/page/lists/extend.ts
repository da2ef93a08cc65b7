import type { Card, Group } from './groups.js';
import type { Item } from '../cards/items.js';
import { isOtherPage, likeTitle } from '../cards/links.js';
import type { PageIndex } from '../page-index.js';
import type { Evidence } from './score.js';
import type { Mark } from './marks.js';

/** Levels above a list at which its first, larger card may stand. */
const MAX_LEVELS = 3;

/** A list whose cards were read. */
export interface ReadGroup {
  readonly group: Group;
  readonly items: readonly Item[];
  readonly evidence: Evidence;
}

/** The index of the first mark at or behind an element. */
function firstFrom(marks: readonly Mark[], element: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle].element < element) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The title of an element that holds one article; undefined for one that holds several or none. */
function onlyTitle(page: PageIndex, element: number, marks: readonly Mark[]): Mark | undefined {
  const held: Mark[] = [];
  for (let index = firstFrom(marks, element); index < marks.length; index++) {
    if (marks[index].element >= page.ends[element]) break;
    if (marks[index].text) held.push(marks[index]);
    if (held.length > 30) return undefined;
  }
  const headings = held.filter(({ isHeading }) => isHeading);
  const among = headings.length ? headings : held.filter(({ text }) => text.length > 15);
  return new Set(among.map(({ id }) => id)).size === 1 ? among[0] : undefined;
}

/**
 * The cards beside a list that may belong to it: the first article is often larger, and stands in front of the others or
 * of the element that holds them.
 */
export function neighbours(
  page: PageIndex,
  { container, cards }: Group,
  marks: readonly Mark[],
): readonly Card[] {
  const roots = new Set(cards.flatMap(({ root, before, after }) => [root, ...before, ...after]));
  const found: Card[] = [];
  let inner = cards[0].root;
  let level = container;
  for (let steps = 0; steps < MAX_LEVELS && level > 0 && page.elements[level].tag !== 'body'; steps++) {
    for (const child of page.childrenOf(level)) {
      if (steps && child >= inner) break;
      if (roots.has(child) || page.holds(child, cards[0].root)) continue;
      const mark = onlyTitle(page, child, marks);
      if (mark) found.push({ root: child, mark, before: [], after: [] });
    }
    inner = level;
    level = page.parents[level];
  }
  return found;
}

const folderOf = (url: string): string => url.replace(/[?#].*/, '').replace(/[^/]*\/?$/, '');

/** Whether a card beside a list has what the list's cards have. */
export function isLike(item: Item, { items, evidence }: ReadGroup): boolean {
  const { url, title, date, image, summary } = item;
  if (items.some((other) => (url ? other.url === url : other.title === title))) return false;
  if (evidence.links > 0.7) {
    if (!url || isOtherPage(url)) return false;
    const folders = new Set(items.map((other) => other.url && folderOf(other.url)));
    if (!folders.has(folderOf(url)) && !(evidence.named > 0.5 && likeTitle(url, title) > 0.5)) return false;
  }
  const wanted: number[] = [];
  if (evidence.dates > 0.7) wanted.push(date ? 1 : 0);
  if (evidence.images > 0.7) wanted.push(image ? 1 : 0);
  if (evidence.summaries > 0.7) wanted.push(summary ? 1 : 0);
  // without a link of its own, it must have all that the others have
  const has = wanted.reduce((sum, one) => sum + one, 0);
  return evidence.links > 0.7
    ? has >= Math.min(1, wanted.length)
    : wanted.length > 1 && has === wanted.length;
}

const looks = (page: PageIndex, { cards }: Group): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { root } of cards)
    for (const name of [page.elements[root].tag, ...page.classes[root]])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 0.6 * cards.length).map(([name]) => name));
};

/**
 * Whether one list is in a card of another one and its cards look the same: a tag that was not closed has put the rest of
 * the list there.
 */
export function isContinued(page: PageIndex, a: ReadGroup, b: ReadGroup): boolean {
  const isIn = (inner: Group, outer: Group) =>
    outer.cards.some(({ root }) => page.holds(root, inner.container));
  if (!isIn(a.group, b.group) && !isIn(b.group, a.group)) return false;
  const [first, second] = [looks(page, a.group), looks(page, b.group)];
  if (first.size !== second.size || [...first].some((name) => !second.has(name))) return false;
  const known = new Set(a.items.map(({ url, title }) => url ?? title));
  return !b.items.some(({ url, title }) => known.has(url ?? title));
}
