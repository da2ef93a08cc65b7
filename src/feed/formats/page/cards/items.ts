import type { FeedDate } from '../../../../model/types.js';
import type { DateReader } from './date-reader.js';
import { datesOf } from './dates.js';
import { readCard, sharedClasses, type CardText } from './card-text.js';
import { sectionsOf, summaryIn, viewsIn } from './details.js';
import type { Group } from '../lists/groups.js';
import { linksOf } from './links.js';
import type { PageIndex } from '../page-index.js';
import { imagesOf } from './pictures.js';
import { titlesOf } from './titles.js';

/** An article as a page shows it. */
export interface PageArticle {
  readonly url?: string;
  readonly title: string;
  readonly date?: FeedDate;
  readonly image?: string;
  /** Other addresses of the same picture. */
  readonly images?: readonly string[];
  readonly summary?: string;
  readonly views?: number;
  readonly section?: string;
}

/** An article and the card that it was read from. */
export interface Item extends PageArticle {
  readonly card: CardText;
  readonly isHeading: boolean;
}

/** Cards of a list; more are left out. */
const MAX_CARDS = 500;

/** What the cards of a group say; cards without a title are left out. */
export function readItems(page: PageIndex, group: Group, reader: DateReader): readonly Item[] {
  const isDate = (text: string) => !!reader.whole(text);
  const given = group.cards.slice(0, MAX_CARDS);
  const classes = sharedClasses(page, given);
  const cards = given.map((card) => readCard(page, card, classes));
  const titles = titlesOf(page, cards, isDate);
  const links = linksOf(page, cards, titles);
  const dates = datesOf(page, cards, titles, reader);
  const isDated = dates.some(Boolean);
  const images = imagesOf(page, cards);
  const sections = sectionsOf(cards, titles, isDate);
  const items = cards.flatMap((card, index): Item | readonly never[] => {
    const title = titles[index];
    if (!title) return [];
    return {
      card,
      isHeading:
        card.card.mark.isHeading || card.lines.some((line) => line.isHeading && line.start === title.start),
      url: links[index],
      title: title.text,
      date: dates[index] ?? (isDated ? undefined : reader.ofBody(summaryIn(card, title, isDate) ?? '')),
      image: images[index][0],
      images: images[index].length > 1 ? images[index] : undefined,
      summary: summaryIn(card, title, isDate),
      views: viewsIn(card),
      section: sections[index],
    };
  });
  return withoutDoubles(withoutStrays(items));
}

/** Among linked articles, what has neither link nor date is a heading of the page. */
function withoutStrays(items: readonly Item[]): readonly Item[] {
  const linked = items.filter(({ url }) => url).length;
  return linked > 0.75 * items.length ? items.filter(({ url, date }) => url ?? date) : items;
}

/** The same article once. */
function withoutDoubles(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ url, title }) => {
    const key = url ?? title;
    return !seen.has(key) && seen.add(key);
  });
}
