import type { PageElement } from './page-tree.js';
import { FeedError } from '../../../model/feed-error.js';
import { isContinued, isLike, neighbours } from './extend.js';
import { groupsOf, type Group } from './groups.js';
import { readItems, type Item, type PageArticle } from './items.js';
import { findMarks, kindsOfMarks, type Mark } from './marks.js';
import { PageIndex } from './page-index.js';
import { evidenceOf, scoreOf, type Evidence } from './score.js';

export interface PageResult { readonly articles: readonly PageArticle[]; readonly rung: string }
export interface Candidate { readonly group: Group; readonly items: readonly Item[]; readonly evidence: Evidence; readonly score: number }
type Context = { now: number; language?: string };

const judge = (page: PageIndex, group: Group, context: Context): Candidate => {
  const items = readItems(page, group, context);
  const evidence = evidenceOf(items, page.url);
  return { group, items, evidence, score: items.length > 1 ? scoreOf(page, items, evidence) : 0 };
};
const byScore = (a: Candidate, b: Candidate) => b.score - a.score;

function allGroups(page: PageIndex, marks: readonly Mark[]): Group[] {
  const seen = new Set<string>();
  const groups: Group[] = [];
  for (const likeness of ['classes', 'depth', 'path'] as const)
    for (const kind of kindsOfMarks(page, marks, likeness))
      for (const group of groupsOf(page, kind)) {
        const key = group.cards.map(({ root, mark }) => `${root} ${mark.element}`).join();
        if (group.cards.length > 1 && !seen.has(key)) { seen.add(key); groups.push(group); }
      }
  return groups;
}
const COUNT = 8;

/** A card that holds a list of its own is a block of the page. */
function withoutBlocks(page: PageIndex, candidate: Candidate, all: readonly Candidate[], context: Context): Candidate {
  const lists = all.filter(
    (other) =>
      other !== candidate && other.evidence.count > 2 && other.score > 0.4 * candidate.score && !isContinued(page, candidate, other),
  );
  const { cards } = candidate.group;
  const rest = cards.filter(({ root }) => !lists.some(({ group }) => page.holds(root, group.container)));
  return rest.length === cards.length || rest.length < 0.6 * cards.length || rest.length < 2
    ? candidate
    : judge(page, { ...candidate.group, cards: rest }, context);
}

function extended(page: PageIndex, candidate: Candidate, all: readonly Candidate[], marks: readonly Mark[], context: Context): Candidate {
  const beside = neighbours(page, candidate.group, marks);
  let cards = candidate.group.cards;
  if (beside.length && beside.length < 12) {
    const items = readItems(page, { ...candidate.group, cards: [...cards, ...beside] }, context);
    const fit = items.filter((item) => beside.includes(item.card.card) && isLike(item, candidate)).map((item) => item.card.card);
    cards = [...cards, ...fit];
  }
  for (const other of all)
    if (other.group.cards.length > 1 && isContinued(page, candidate, other)) { cards = [...cards, ...other.group.cards]; break; }
  if (cards.length === candidate.group.cards.length) return candidate;
  const sorted = [...cards].sort((a, b) => a.root - b.root);
  return judge(page, { ...candidate.group, cards: sorted }, context);
}

export function candidatesOf(page: PageIndex, context: Context): Candidate[] {
  const marks = findMarks(page);
  const all = allGroups(page, marks).map((group) => judge(page, group, context)).sort(byScore);
  return all.slice(0, COUNT).map((candidate) => extended(page, withoutBlocks(page, candidate, all, context), all, marks, context)).sort(byScore);
}
/** The best list, or one before it that has the same articles, such as one with pictures before one of titles. */
function mainOf(lists: readonly Candidate[]): Candidate | undefined {
  const [best] = lists;
  const known = new Set(best?.items.map(({ url, title }) => url ?? title));
  const earlier = lists.filter(({ score, items, group }) => {
    const shared = items.filter(({ url, title }) => known.has(url ?? title)).length;
    return score > 0.8 * best.score && group.container !== best.group.container && shared > 0.6 * items.length && group.cards[0].root < best.group.cards[0].root;
  });
  return earlier[0] ?? best;
}

export function readPage(root: PageElement, url: string, options: { now?: number } = {}): PageResult {
  const page = new PageIndex(root, url);
  const language = (root.children.find((c) => typeof c !== 'string' && c.tag === 'html') as PageElement | undefined)?.attributes.lang;
  const all = candidatesOf(page, { now: options.now ?? Date.now(), language });
  (globalThis as any).__all = all; (globalThis as any).__page = page;
  const best = mainOf(all.filter(({ evidence }) => evidence.count > 2));
  if (!best) throw new FeedError('not-a-feed', { url, reason: 'menu' });
  return { articles: best.items, rung: 'structure' };
}
