import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import {
  clearPart,
  getCommittedValue,
  insertPart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import type { Article } from '../model/types.js';

type Draw = (article: Article) => unknown;

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
    const keys = new Set(articles.map(({ key }) => key));
    const stay = new Map<string, readonly [part: ChildPart, article: Article]>();
    (getCommittedValue(list) as ChildPart[]).forEach((part, at) => {
      const article = before[at];
      if (keys.has(article.key)) {
        stay.set(article.key, [part, article]);
        return;
      }
      clearPart(part);
      part.startNode?.parentNode?.removeChild(part.startNode);
      part.endNode?.parentNode?.removeChild(part.endNode);
    });
    // backwards, so that each card is put before one that stands already
    const parts: ChildPart[] = [];
    for (const article of [...articles].reverse()) {
      const [known, drawn] = stay.get(article.key) ?? [];
      const part = insertPart(list, parts.at(-1), known);
      if (!same || drawn !== article) setChildPartValue(part, draw(article));
      parts.push(part);
    }
    setCommittedValue(list, parts.reverse());
    return noChange;
  }
}

export const cards = directive(Cards);
