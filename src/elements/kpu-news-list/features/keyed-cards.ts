import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import {
  clearPart,
  getCommittedValue,
  insertPart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import type { Article } from '../../../model/types.js';

type RenderCard = (article: Article) => unknown;

/** The number of equal articles at the start of two lists and, of the others, at their end. */
export function commonEnds(
  before: readonly Pick<Article, 'key'>[],
  after: readonly Pick<Article, 'key'>[],
): readonly [head: number, tail: number] {
  const max = Math.min(before.length, after.length);
  let head = 0;
  while (head < max && before[head].key === after[head].key) head++;
  let tail = 0;
  while (tail < max - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail++;
  return [head, tail];
}

function remove(part: ChildPart): void {
  clearPart(part);
  for (const marker of [part.startNode, part.endNode]) (marker as Comment).remove();
}

/**
 * Renders articles one after the other, each by its key. A card whose article and `common` values are the same as
 * before is not rendered again, and only what is in the wrong place is moved: to change one card of a thousand costs
 * one card.
 */
class KeyedCards extends Directive {
  #articles?: readonly Article[];
  #common: readonly unknown[] = [];

  /** @param _before the articles that are already rendered, in their order */
  override render(
    articles: readonly Article[],
    card: RenderCard,
    _common: readonly unknown[],
    _before?: readonly Article[],
  ): unknown {
    return articles.map(card);
  }

  override update(
    list: ChildPart,
    [articles, card, common, first = []]: Parameters<this['render']>,
  ): unknown {
    const old = getCommittedValue(list) as readonly ChildPart[] | undefined;
    const before = this.#articles ?? (old?.length === first.length ? first : undefined);
    const isSame =
      common.length === this.#common.length && common.every((value, index) => value === this.#common[index]);
    this.#articles = articles;
    this.#common = common;
    if (!before || !old) return articles.map(card); // Lit creates their parts, or reuses those that a server has rendered
    const render = (part: ChildPart, article: Article, previous?: Article): void => {
      if (!isSame || previous !== article) setChildPartValue(part, card(article));
    };
    const [head, tail] = commonEnds(before, articles);
    const indexes = new Map<string, number>();
    for (let index = head; index < before.length - tail; index++) indexes.set(before[index].key, index);
    const parts: ChildPart[] = [];
    for (let index = 0; index < head; index++)
      render((parts[index] = old[index]), articles[index], before[index]);
    const shift = before.length - articles.length;
    for (let index = articles.length - tail; index < articles.length; index++)
      render((parts[index] = old[index + shift]), articles[index], before[index + shift]);
    const changed = articles.slice(head, articles.length - tail);
    const keys = new Set(changed.map(({ key }) => key));
    for (const [key, index] of indexes) if (!keys.has(key)) remove(old[index]);
    // backwards, so that each card is put before one that is in its place
    for (let index = head + changed.length; index-- > head;) {
      const article = articles[index];
      const previous = indexes.get(article.key) ?? -1;
      const part = (parts[index] = insertPart(list, parts[index + 1], old[previous]));
      render(part, article, before[previous]);
    }
    setCommittedValue(list, parts);
    return noChange;
  }
}

export const keyedCards = directive(KeyedCards);
