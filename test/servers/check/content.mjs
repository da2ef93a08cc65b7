// Feeds and pages without fault, of which each case spoils one thing.
import { deflateSync } from 'node:zlib';

const item = (origin, number) => ({
  id: String(number),
  url: `${origin}/berita/${number}`,
  title: `Rapat koordinasi ke-${number}: persiapan tahapan`,
  content_html: `<p>Komisi Pemilihan Umum Kabupaten Contoh mengadakan rapat ke-${number}. ${'Isi berita – lengkap. '.repeat(30)}</p>`,
  image: `${origin}/foto/rapat.png`,
  date_published: `2024-01-${String(28 - number).padStart(2, '0')}T09:00:00+07:00`,
});

/** A JSON Feed of eight articles. */
export const jsonFeed = (origin, change = (feed) => feed) =>
  JSON.stringify(
    change({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'KPU Kabupaten Contoh',
      home_page_url: `${origin}/`,
      items: Array.from({ length: 8 }, (_value, index) => item(origin, index + 1)),
    }),
  );

/** The same as RSS. */
export const rssFeed = (origin) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>KPU Kabupaten Contoh</title><link>${origin}/</link><description>Berita</description>
${Array.from({ length: 8 }, (_value, index) => {
  const { id, url, title, content_html: html, image, date_published: date } = item(origin, index + 1);
  return `<item><guid isPermaLink="false">${id}</guid><link>${url}</link><title>${title}</title><pubDate>${new Date(date).toUTCString()}</pubDate><enclosure url="${image}" type="image/png" length="900"/><description><![CDATA[${html}]]></description></item>`;
}).join('\n')}
</channel></rss>`;

/** A program that prints a feed: `before` runs first, and `print` says how it is sent. */
export const phpFeed = (json, { before = '', headers = PHP_HEADERS, print = 'echo $json;' } = {}) => `<?php
${before}
$json = <<<'JSON'
${json}
JSON;
${headers}
${print}
`;

export const PHP_CORS =
  "header('Access-Control-Allow-Origin: *'); header('Access-Control-Expose-Headers: Retry-After');";
export const PHP_TYPE = "header('Content-Type: application/feed+json; charset=utf-8');";
export const PHP_CACHE = `header('Cache-Control: public, max-age=60'); header('ETag: "' . md5($json) . '"');
if (strpos($_SERVER['HTTP_IF_NONE_MATCH'] ?? '', md5($json)) !== false) { http_response_code(304); exit; }`;
const PHP_HEADERS = `${PHP_CORS}\n${PHP_TYPE}\n${PHP_CACHE}`;

function crc(data) {
  let value = -1;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

/** A grey picture of 640 × 360. */
export function picture() {
  const chunk = (name, data) => {
    const content = Buffer.concat([Buffer.from(name), data]);
    const frame = Buffer.alloc(content.length + 8);
    frame.writeUInt32BE(data.length, 0);
    content.copy(frame, 4);
    frame.writeUInt32BE(crc(content), content.length + 4);
    return frame;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(640, 0);
  head.writeUInt32BE(360, 4);
  head[8] = 8;
  const pixels = deflateSync(Buffer.alloc(360 * 641, 120));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A page with a list. */
export const page = (feed, script = '/kpu-news/kpu-news.js') => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Berita</title>
<script async type="module" src="${script}"></script></head>
<body><h1>Berita</h1><kpu-news-list src="${feed}"></kpu-news-list></body></html>`;
