import type { PageElement } from './page-tree.js';
import { FeedError } from '../../../model/feed-error.js';
import { groupsOf, type Group } from './groups.js';
import { readItems, type Item, type PageArticle } from './items.js';
import { findMarks, kindsOfMarks } from './marks.js';
import { PageIndex } from './page-index.js';
import { evidenceOf, scoreOf, type Evidence } from './score.js';

export interface PageResult { readonly articles: readonly PageArticle[]; readonly rung: string }
export interface Candidate { readonly group: Group; readonly items: readonly Item[]; readonly evidence: Evidence; readonly score: number }

export function candidatesOf(page: PageIndex, context: { now: number; language?: string }): Candidate[] {
  const marks = findMarks(page);
  const seen = new Set<string>();
  const groups: Group[] = [];
  for (const likeness of ['classes', 'depth', 'path'] as const)
    for (const kind of kindsOfMarks(page, marks, likeness))
      for (const group of groupsOf(page, kind)) {
        const key = group.cards.map(({ root, mark }) => `${root} ${mark.element}`).join();
        if (group.cards.length > 1 && !seen.has(key)) { seen.add(key); groups.push(group); }
      }
  return groups.map((group) => {
    const items = readItems(page, group, context);
    const evidence = evidenceOf(items, page.url);
    return { group, items, evidence, score: items.length > 1 ? scoreOf(page, items, evidence) : 0 };
  }).sort((a, b) => b.score - a.score);
}
export function readPage(root: PageElement, url: string, options: { now?: number } = {}): PageResult {
  const page = new PageIndex(root, url);
  const language = (root.children.find((c) => typeof c !== 'string' && c.tag === 'html') as PageElement | undefined)?.attributes.lang;
  const all = candidatesOf(page, { now: options.now ?? Date.now(), language });
  (globalThis as any).__all = all; (globalThis as any).__page = page;
  const best = all[0];
  if (!best || best.evidence.count < 3) throw new FeedError('not-a-feed', { url, reason: 'menu' });
  return { articles: best.items, rung: 'structure' };
}
