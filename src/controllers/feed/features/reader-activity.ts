import type { Feed } from '../../../model/types.js';
import type { FeedController } from '../feed-controller.js';
import { findNewArticles } from './new-articles.js';

/** Whether some text of the element is selected. */
function selecting(host: HTMLElement): boolean {
  const selection = getSelection();
  const root = host.shadowRoot;
  if (!root || !selection || !String(selection)) return false;
  // where an engine does not look into shadow trees, any selection may be one of ours
  const [range] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  return !range || root.contains(range.startContainer) || root.contains(range.endContainer);
}

/** Whether the top of the element has been scrolled out of sight, by the page or by a box around it. */
function scrolled(host: HTMLElement): boolean {
  const { top } = host.getBoundingClientRect();
  if (top < 0) return true;
  for (let box = host.parentElement; box; box = box.parentElement)
    if (box.scrollTop && box !== document.scrollingElement && top < box.getBoundingClientRect().top)
      return true;
  return false;
}

/** Whether somebody reads in the element, so that nothing may move there. */
export const isUserReading = (host: HTMLElement): boolean =>
  scrolled(host) ||
  host.matches(':focus-within') ||
  !!host.shadowRoot?.querySelector('dialog[open]') ||
  selecting(host);

/** An answer without the articles that would be new to a list, and how many these are. */
export interface PartialUpdate {
  readonly feed: Feed;
  readonly count: number;
}

/**
 * Takes out of an answer what is new in it and would move the cards. Articles that the new ones have pushed from
 * the end of the first page stay where they are.
 * @param first what the first page was before
 */
export function withoutNewArticles(
  controller: FeedController,
  first: Feed,
  feed: Feed,
): PartialUpdate | undefined {
  const { held, count } = findNewArticles(controller, feed.articles);
  if (!count) return undefined;
  const here = new Set(feed.articles.map(({ key }) => key));
  const last = first.articles.findLastIndex(({ key }) => here.has(key));
  const articles = [...feed.articles.filter(({ key }) => !held.has(key)), ...first.articles.slice(last + 1)];
  return { feed: Object.freeze({ ...feed, articles: Object.freeze(articles) }), count };
}
