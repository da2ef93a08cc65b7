import { datesOf } from './dates.js';
import { readCard, sharedClasses } from './card-text.js';
import { sectionsOf, summaryIn, viewsIn } from './details.js';
import { linksOf } from './links.js';
import { imagesOf } from './pictures.js';
import { titlesOf } from './titles.js';
/** Cards of a list; more are left out. */
const MAX_CARDS = 500;
/** What the cards of a group say; cards without a title are left out. */
export function readItems(page, group, reader) {
    const isDate = (text) => !!reader.whole(text);
    const given = group.cards.slice(0, MAX_CARDS);
    const classes = sharedClasses(page, given);
    const cards = given.map((card) => readCard(page, card, classes));
    const titles = titlesOf(page, cards, isDate);
    const links = linksOf(page, cards, titles);
    const dates = datesOf(page, cards, titles, reader);
    const isDated = dates.some(Boolean);
    const images = imagesOf(page, cards);
    const sections = sectionsOf(cards, titles, isDate);
    const items = cards.flatMap((card, index) => {
        const title = titles[index];
        if (!title)
            return [];
        return {
            card,
            isHeading: card.card.mark.isHeading || card.lines.some((line) => line.isHeading && line.start === title.start),
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
function withoutStrays(items) {
    const linked = items.filter(({ url }) => url).length;
    return linked > 0.75 * items.length ? items.filter(({ url, date }) => url ?? date) : items;
}
/** The same article once. */
function withoutDoubles(items) {
    const seen = new Set();
    return items.filter(({ url, title }) => {
        const key = url ?? title;
        return !seen.has(key) && seen.add(key);
    });
}
