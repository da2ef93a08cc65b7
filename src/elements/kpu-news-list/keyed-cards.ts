import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import {
  clearPart,
  getCommittedValue,
  insertPart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import type { Article } from '../../model/types.js';

type Draw = (article: Article) => unknown;

/** How many articles two lists have in common at their start, and of the rest at their end. */
function alike(one: readonly Article[], other: readonly Article[]): readonly [head: number, tail: number] {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head].key === other[head].key) head++;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail)?.key === other.at(-1 - tail)?.key) tail++;
  return [head, tail];
}

function remove(part: ChildPart): void {
  clearPart(part);
  part.startNode?.parentNode?.removeChild(part.startNode);
  part.endNode?.parentNode?.removeChild(part.endNode);
}

/**
 * Draws articles one after the other, each by its key. A card whose article and `common` options are the very
 * same as before is not looked at again, and only what stands in the wrong place is moved: to change one card
 * of a thousand costs one card.
 */
class Cards extends Directive {
  #drawn?: readonly Article[];
  #common: readonly unknown[] = [];

  override render(articles: readonly Article[], _common: readonly unknown[], draw: Draw): unknown {
    return articles.map(draw);
  }

  override update(list: ChildPart, [articles, common, draw]: Parameters<this['render']>): unknown {
    const same = common.every((value, at) => value === this.#common[at]);
    const before = this.#drawn;
    this.#common = common;
    this.#drawn = articles;
    if (!before) return articles.map(draw); // Lit makes their parts, or takes those that a server has drawn
    const old = getCommittedValue(list) as ChildPart[];
    const put = (part: ChildPart, article: Article, drawn?: Article): void => {
      if (!same || drawn !== article) setChildPartValue(part, draw(article));
    };
    const [head, tail] = alike(before, articles);
    const end = before.length - tail;
    const was = new Map(before.slice(head, end).map(({ key }, at) => [key, head + at]));
    const now = articles.slice(head, articles.length - tail);
    const keys = new Set(now.map(({ key }) => key));
    for (const [key, at] of was) if (!keys.has(key)) remove(old[at]);
    // backwards, so that each card is put before one that stands already
    const parts = old.slice(end).reverse();
    for (const article of now.reverse()) {
      const at = was.get(article.key) ?? -1;
      const part = insertPart(list, parts.at(-1), old[at]);
      put(part, article, before[at]);
      parts.push(part);
    }
    for (let at = 0; at < head; at++) put(old[at], articles[at], before[at]);
    for (let at = 0; at < tail; at++)
      put(old[end + at], articles[articles.length - tail + at], before[end + at]);
    setCommittedValue(list, [...old.slice(0, head), ...parts.reverse()]);
    return noChange;
  }
}

export const keyedCards = directive(Cards);
