import { isMore, letters, wordsIn, type CardText, type Line } from './card-text.js';
import { isOtherPage } from './links.js';
import { variety, type Title } from './titles.js';

const COUNT = String.raw`(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d)\s?)?\s?(?:(rb|ribu|k|jt|juta|m)(?![a-z]))?`;
/** "Dibaca 41 kali", "41 views". */
const VIEWS_AFTER = new RegExp(
  String.raw`(?:dibaca|dilihat|ditonton|diakses|pembaca|views?|hits?|viewed|reads?)[\s:(]{0,3}(?:sebanyak\s)?${COUNT}(?![\d/])`,
  'i',
);
const VIEWS_BEFORE = new RegExp(
  String.raw`(?<![\d/.-])${COUNT}\s?(?:kali\s|x\s)?(?:dibaca|dilihat|ditonton|diakses|pembaca|pengunjung|views?|hits|reads|tayangan)\b`,
  'i',
);

/** The number of views that a short text tells. */
export function viewsInText(text: string): number | undefined {
  if (text.length > 120) return undefined;
  const [, whole, part = '', unit = ''] = VIEWS_AFTER.exec(text) ?? VIEWS_BEFORE.exec(text) ?? [];
  if (!whole) return undefined;
  const number = +whole.replace(/\D/g, '');
  const factor = /^(?:rb|ribu|k)$/i.test(unit) ? 1000 : unit ? 1_000_000 : 1;
  return Math.round((number + +`0.${part || 0}`) * factor);
}

/** How often an article was viewed, as its card says. */
export const viewsIn = ({ lines }: CardText): number | undefined =>
  lines.map(({ text }) => viewsInText(text)).find((views) => views !== undefined);

const within = ({ start, end }: Line, title: Title | undefined): boolean =>
  !!title && start < title.end && title.start < end;

/** What leads to the rest of a summary, in the same line. */
const READ_ON = /[\s[…]{0,9}(?:baca selengkapnya|selengkapnya|read more)[\s»→.…\]]{0,9}$/i;

/** The first paragraph of a card. */
export function summaryIn(
  { lines }: CardText,
  title: Title | undefined,
  isDate: (text: string) => boolean,
): string | undefined {
  const known = letters(title?.text ?? '');
  const found = lines.find(
    (line) =>
      !within(line, title) &&
      line.text.length >= 40 &&
      wordsIn(line.text) > 5 &&
      letters(line.text) !== known &&
      !isDate(line.text),
  );
  return found?.text.replace(READ_ON, '…');
}

/** Words that name no section. */
const NO_SECTION =
  /^(?:oleh|by|admin|penulis|author|posted|comments?|komentar|leave|tinggalkan|tags?|views?)\b|\d|@/i;

/**
 * The section that each card names: a short text in one place of the cards, which several of them share, or which leads
 * to a list.
 */
export function sectionsOf(
  cards: readonly CardText[],
  titles: readonly (Title | undefined)[],
  isDate: (text: string) => boolean,
): readonly (string | undefined)[] {
  const slots = new Map<
    string,
    { readonly texts: string[]; links: number; readonly first: Map<number, string> }
  >();
  cards.forEach(({ lines }, card) => {
    for (const line of lines) {
      const { text, slot, link } = line;
      if (within(line, titles[card]) || text.length > 30 || text.length < 3) continue;
      if (isMore(text) || NO_SECTION.test(text) || isDate(text) || !/\p{L}{3}/u.test(text)) continue;
      const known = slots.get(slot) ?? { texts: [], links: 0, first: new Map<number, string>() };
      if (known.first.has(card)) continue;
      known.first.set(card, text);
      known.texts.push(text);
      if (link && isOtherPage(link) && !/author|penulis|user/i.test(link)) known.links++;
      slots.set(slot, known);
    }
  });
  const best = [...slots.values()]
    .filter(({ texts, links }) => {
      if (links > 0.5 * texts.length) return true;
      const distinct = variety(texts) * texts.length;
      return distinct > 1.5 && distinct < 0.8 * texts.length && texts.length > 0.6 * cards.length;
    })
    .sort((a, b) => b.links - a.links || b.texts.length - a.texts.length)[0];
  return cards.map((_, card) => best?.first.get(card));
}
