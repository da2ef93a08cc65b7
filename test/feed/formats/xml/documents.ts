import { FeedError, type Article, type Feed } from '../../../../src/feed/index.js';
import { xml } from '../../../../src/feed/formats/xml/xml.js';

export const FEED_URL = 'https://kpu.example/berita/feed.xml';

export const answer = (text: string, bytes?: Uint8Array) => ({
  url: FEED_URL,
  headers: new Headers(),
  text,
  bytes,
});
export const read = (text: string): Feed => xml.read(answer(text));

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ');
export const rss = (channel: string): string =>
  `<rss version="2.0" ${NAMESPACES}><channel>${channel}</channel></rss>`;
export const atom = (feed: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${feed}</feed>`;

/** The one article of a feed whose one item or entry holds this. */
export const item = (inside: string): Article => read(rss(`<item>${inside}</item>`)).articles[0];
export const entry = (inside: string): Article => read(atom(`<entry>${inside}</entry>`)).articles[0];
export const titles = ({ articles }: Feed): string[] => articles.map(({ title }) => title);

/** What a text is refused with. */
export function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FeedError) return `${error.code} ${error.facts.reason}`;
    throw error;
  }
  return 'read';
}
