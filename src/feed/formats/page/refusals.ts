import { FeedError } from '../../../model/feed-error.js';
import { isMore, letters, wordsIn } from './card-text.js';
import type { Item } from './items.js';
import { likeTitle } from './links.js';
import type { PageIndex } from './page-index.js';
import type { PageHead } from './page-head.js';
import { proseOf } from './prose.js';
import type { Evidence } from './score.js';

/** Why a page is no list of articles. */
export type PageReason =
  | 'article'
  | 'bot-check'
  | 'directory'
  | 'faq'
  | 'js-shell'
  | 'link-wall'
  | 'login'
  | 'maintenance'
  | 'menu'
  | 'not-found'
  | 'prose';

/** Whether what a list has is what news have: dates, or headlines whose addresses are those of articles. */
export function isNews({
  count,
  dates,
  images,
  summaries,
  headings,
  links,
  own,
  named,
  numbered,
  plain,
  words,
  length,
}: Evidence): boolean {
  if (count < 3 || plain > 0.5 || words < 1.5) return false;
  if (dates >= 0.5) return links < 0.3 || own > 0.3 || words > 4;
  if (links < 0.7 || own < 0.6 || words < 3.2 || length < 18) return false;
  const isAddressed = numbered >= 0.6 || (named >= 0.6 && words > 4);
  const extras = images + summaries + headings;
  return isAddressed && (extras >= 1 || (words >= 5 && count > 4));
}

/** Words of a page's title and first heading that say what it is instead. */
const SIGNS: readonly (readonly [PageReason, RegExp])[] = [
  ['directory', /^(?:index of \/|directory listing|daftar isi direktori)/i],
  [
    'not-found',
    /\b40[34]\b|not found|tidak ditemukan|tidak tersedia|tak ditemukan|no longer exists|halaman hilang/i,
  ],
  [
    'bot-check',
    /just a moment|attention required|verify (?:you|that)|checking your browser|captcha|are you (?:a )?(?:human|robot)|bukan robot|security check|request rejected|access denied|ddos|verifikasi (?:keamanan|manusia)|akses ditolak|forbidden|pemeriksaan keamanan/i,
  ],
  [
    'maintenance',
    /maintenance|pemeliharaan|dalam perbaikan|sedang diperbaiki|perbaikan sistem|suspended|coming soon|segera (?:kembali|hadir)|under construction|dalam pengembangan|temporarily unavailable|sementara tidak/i,
  ],
  ['login', /^(?:login|log in|sign in|masuk)\b/i],
];

/** Visible characters of a page that says one thing only. */
const SHORT_PAGE = 1500;

/** What a page says of itself in place of a list. */
export function signOf(page: PageIndex, head: PageHead): PageReason | undefined {
  const text = page.textOf(0, SHORT_PAGE + 1);
  const names = [head.title ?? '', head.heading ?? ''];
  const found = SIGNS.find(([, words]) => names.some((name) => words.test(name.slice(0, 200))))?.[0];
  // a list may have an article on maintenance, but not in its title
  if (found) return found;
  return text.length < SHORT_PAGE / 2 ? SIGNS.find(([, words]) => words.test(text))?.[0] : undefined;
}

/** Whether the page is one article, and the list is what to read next. */
export function isArticle(
  page: PageIndex,
  head: PageHead,
  items: readonly Item[],
  lists: readonly (readonly Item[])[],
): boolean {
  const heading = head.heading ?? '';
  const path = page.url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*/, '');
  if (
    path.length < 2 ||
    /^\/index\.\w+$/.test(path) ||
    items.some(({ title }) => letters(title) === letters(heading))
  )
    return false;
  const listed = items.reduce((sum, { card, title }) => {
    const text = card.lines.reduce((length, line) => length + line.text.length, 0);
    return sum + Math.min(140, Math.max(title.length, text));
  }, 0);
  const prose = proseOf(page, lists);
  if (prose < 250) return false;
  let votes = prose > 3 * listed ? 2 : prose > listed ? 1 : 0;
  if (wordsIn(path) > 3 && likeTitle(page.url, heading) > 0.6) votes += 2;
  if (wordsIn(heading) > 3 && letters(head.title ?? '').startsWith(letters(heading))) votes += 1;
  if (head.isArticle) votes += 1;
  if (items.length < 7 && prose > listed) votes += 0.5;
  return votes >= 3;
}

/** Why a page without a list has none. */
export function reasonOf(
  page: PageIndex,
  head: PageHead,
  items: readonly Item[],
  evidence: Evidence | undefined,
): PageReason {
  const prose = proseOf(page, []);
  if (head.hasPassword && prose < 400) return 'login';
  const questions = items.filter(({ title }) => /\?\s*$/.test(title)).length;
  if (
    questions > 0.4 * items.length ||
    /\b(?:faq|tanya jawab|pertanyaan)\b/i.test(`${head.title ?? ''} ${head.heading ?? ''}`)
  )
    return 'faq';
  if (
    /memuat|loading|enable javascript|aktifkan javascript|mohon tunggu/i.test(page.textOf(0, 5000)) &&
    prose < 600
  )
    return 'js-shell';
  if (page.textOf(0, 400).length < 200) return 'js-shell';
  if (prose > 400)
    return head.isArticle || likeTitle(page.url, head.heading ?? '') > 0.6 ? 'article' : 'prose';
  if (evidence && (evidence.plain > 0.5 || evidence.own < 0.5) && evidence.links > 0.5) return 'link-wall';
  return prose > 250 && !items.some(({ title }) => isMore(title)) && items.length < 3 ? 'prose' : 'menu';
}

/** An error for a page that is no list. */
export const noList = (url: string, reason: PageReason): FeedError =>
  new FeedError('not-a-feed', { url, reason });
