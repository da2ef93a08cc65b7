import type { FeedDate } from '../../../../model/types.js';
import { feedDate } from '../../dates.js';
import { elementsIn, type CardText } from './card-text.js';
import { fold, type PageIndex } from '../page-index.js';
import { readProseDate } from '../prose-date.js';
import type { Title } from './titles.js';

interface Found {
  readonly date: FeedDate;
  readonly slot: string;
  /** Smaller is better. */
  readonly rank: number;
}

export interface DateContext {
  readonly now: number;
  readonly language?: string;
}

/** Characters of a line that says when, and perhaps who and where. */
const MAX_LINE = 100;
/** What separates a date from a name, a section or a count. */
const SEPARATOR =
  /\s*(?:[|•·●/,–—-]\s|\s[|•·●/–—-]|\b(?:oleh|by|di|in|dalam|penulis|author|editor)\b\s?|[|•·●])\s*/i;
/** Words of dates and labels, by their beginning; words of other languages are few enough. */
const DATE_WORD =
  /^(?:jan|feb|peb|mar|apr|mei|may|jun|jul|ag|aug|sep|okt|oct|nov|nop|des|dec|sen|sel|rab|kam|jum|sab|min|ahad|mon|tue|wed|thu|fri|sat|sun|wib|wita?|utc|gmt|am|pm|pukul|jam|pada|on|at|tanggal|tgl|date|hari|posted|post|publi|dipubli|diposting|diterbit|diunggah|terbit|dibuat|dirilis|rilis|updated?|up|waktu|the|st|nd|rd|th|lalu|ago|yang|menit|minutes?|hours?|days?|weeks?|minggu|bulan|months?|year|tahun|yesterday|kemarin|today|detik)/i;
const CHANGED = /update|modif|diperbarui|perubahan|diubah|revisi/i;
/** What else has a date: an event, a time limit. */
const NOT_PUBLISHED = /acara|event|deadline|batas|berlaku|periode|tenggat|mulai|pelaksanaan|jadwal/i;

const unknownWords = (text: string): number =>
  (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => !DATE_WORD.test(word)).length;

/** The part of a short text that is a date and little else. */
function datePart(text: string): string | undefined {
  if (text.length > MAX_LINE || !/\d|yesterday|kemarin|today|hari ini/i.test(text)) return undefined;
  if (unknownWords(text) < 3) return text;
  const parts = text.split(SEPARATOR).filter((part) => /\d/.test(part));
  return parts.find((part) => unknownWords(part) < 2 && readProseDate(part, { now: 0, order: 'dmy' }));
}

/** Which of two numbers is the day, where the dates of the list tell. */
function orderOf(texts: readonly string[], language: string | undefined): 'dmy' | 'mdy' | undefined {
  for (const text of texts) {
    const [, first, second] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/.exec(text.slice(0, 200)) ?? [];
    if (+first > 12) return 'dmy';
    if (+second > 12) return 'mdy';
  }
  return /^en/i.test(language ?? '') ? undefined : 'dmy';
}

/** Dates that are written for programs. */
function machineDates(page: PageIndex, card: CardText): readonly Found[] {
  const found: Found[] = [];
  for (const at of elementsIn(card)) {
    const { tag, attributes } = page.elements[at];
    const isPublished = /datepublished|dt-published/i.test(
      `${attributes.itemprop ?? ''} ${attributes.class ?? ''}`,
    );
    if (tag !== 'time' && !isPublished) continue;
    const date = feedDate(attributes.datetime ?? attributes.content);
    const isChanged = CHANGED.test(
      `${attributes.itemprop ?? ''} ${(attributes.class ?? '').replace(/\bpublished\b.*/, '')}`,
    );
    if (date) found.push({ date, slot: `time${isChanged ? ' changed' : ''}`, rank: isChanged ? 3 : 0 });
  }
  return found;
}

/** How far a date is one of publication; smaller is surer. */
function rankOf(part: string, words: string): number {
  if (NOT_PUBLISHED.test(words)) return 4;
  if (CHANGED.test(words)) return 3;
  return unknownWords(part) > 1 ? 2 : 1;
}

/** Dates that are written for readers, in lines of their own. */
function writtenDates(
  page: PageIndex,
  { lines }: CardText,
  title: Title | undefined,
  read: (text: string) => FeedDate | undefined,
): readonly Found[] {
  const found: Found[] = [];
  let label = '';
  for (const { text, slot, start, end, element } of lines) {
    const isTitle = !!title && start < title.end && title.start < end;
    const pieces = page.texts
      .slice(start, Math.min(end, start + 12))
      .flatMap((piece, index) =>
        isTitle && start + index >= title.start && start + index < title.end ? [] : fold(piece.text),
      );
    // a line may hold more than the date, and a date several elements
    const texts = isTitle ? pieces : [...pieces, pieces.join(' '), text];
    const part =
      texts.map(datePart).find((value) => value && read(value)) ?? (isTitle ? undefined : datePart(text));
    const date = part && (read(part) ?? split(page, element, read));
    const words = `${label} ${text}`;
    if (date) found.push({ date, slot, rank: rankOf(part, words) });
    label = text.length < 30 ? text : '';
  }
  return found;
}

/** A date whose day, month and year are elements of their own. */
function split(
  page: PageIndex,
  element: number,
  read: (text: string) => FeedDate | undefined,
): FeedDate | undefined {
  for (let at = element, level = 0; at > 0 && level < 4; at = page.parents[at], level++) {
    const text = page.textOf(at, 60);
    if (text.length > 40) return undefined;
    const date = unknownWords(text) < 2 ? read(text) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The slot whose dates most cards have, and the best of them. */
function bestSlot(all: readonly (readonly Found[])[]): string | undefined {
  const slots = new Map<string, { cards: number; rank: number; order: number }>();
  for (const found of all) {
    const seen = new Set<string>();
    found.forEach(({ slot, rank }, index) => {
      if (seen.has(slot)) return;
      seen.add(slot);
      const known = slots.get(slot) ?? { cards: 0, rank: 0, order: 0 };
      slots.set(slot, { cards: known.cards + 1, rank: known.rank + rank, order: known.order + index });
    });
  }
  const most = Math.max(0, ...[...slots.values()].map(({ cards }) => cards));
  const score = ({ cards, rank, order }: { cards: number; rank: number; order: number }) =>
    cards < 0.6 * most ? Infinity : rank / cards + (0.1 * order) / cards;
  return [...slots].sort(([, a], [, b]) => score(a) - score(b))[0]?.[0];
}

/** When each card says that its article was published. */
export function datesOf(
  page: PageIndex,
  cards: readonly CardText[],
  titles: readonly (Title | undefined)[],
  { now, language }: DateContext,
): readonly (FeedDate | undefined)[] {
  const order = orderOf(
    cards.flatMap(({ lines }) => lines.map(({ text }) => fold(text))),
    language,
  );
  const read = (text: string) => readProseDate(text, { now, order })?.date;
  const all = cards.map((card, index) => [
    ...machineDates(page, card),
    ...writtenDates(page, card, titles[index], read),
  ]);
  const slot = bestSlot(all);
  const dated = all.filter((found) => found.some((date) => date.slot === slot)).length;
  if (dated < Math.min(2, cards.length)) return cards.map(() => undefined);
  return all.map((found) => {
    const same = found.filter((date) => date.slot === slot);
    const best = (same.length ? same : found.filter(({ rank }) => rank < 2)).sort(
      (a, b) => a.rank - b.rank,
    )[0];
    return best?.date;
  });
}

/** Whether a text is a date. */
export const isDateText = (text: string, now: number): boolean => {
  const part = datePart(text);
  return !!part && !!readProseDate(part, { now, order: 'dmy' });
};
