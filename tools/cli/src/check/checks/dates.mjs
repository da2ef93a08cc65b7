import { ok, warn } from './finding.mjs';

const DAY = 864e5;

/** Dates of the articles. @param {import('./finding.mjs').Probe} probe */
export function checkDates({ main, answer, items, date }) {
  const { url } = main;
  const articles = answer.feed?.articles ?? [];
  if (!articles.length) return [];
  const now = Date.parse(date);
  const findings = [];
  const undated = articles.filter(({ published, modified }) => !published && !modified).length;
  const written = items.filter((item) => item.date?.trim()).length;
  const unread = Math.min(undated, items.length ? Math.max(0, written - (articles.length - undated)) : 0);
  if (unread > 0) {
    const read = new Set(articles.flatMap(({ published }) => (published ? Date.parse(published) : [])));
    const example = items.find((item) => item.date && !read.has(Date.parse(item.date)))?.date;
    findings.push(warn('dates-unreadable', url, { count: unread, example }, 'dates'));
  } else if (undated > 0)
    findings.push(warn('dates-missing', url, { count: undated, total: articles.length }, 'dates'));
  const future = articles.filter(({ published }) => published && Date.parse(published) > now + 3_600_000);
  if (future.length)
    findings.push(
      warn('dates-future', url, { count: future.length, example: future[0].published }, 'timezone'),
    );
  const newest = Math.max(
    ...articles
      .map(({ published }) => (published ? Date.parse(published) : -Infinity))
      .filter((time) => time <= now),
  );
  const days = Math.floor((now - newest) / DAY);
  if (findings.length) return findings;
  return [
    ok('dates', url, {
      newest: Number.isFinite(newest) ? new Date(newest).toISOString().slice(0, 10) : '–',
      days,
    }),
  ];
}
