import { decodeEntities } from '../../../model/entities.js';

/** How WordPress says where a post was first: "The post (link) appeared first on (link)." */
const APPEARED =
  /appeared first (?:on|in)|first appeared (?:on|in)|pertama kali (?:tampil|muncul|terbit|dimuat|di\w{3,9}kan)|(?:tampil|muncul|terbit) pertama/gi;
/** How that sentence begins. */
const POST = /(?:The (?:post|article|entry)|Pos|Artikel|Tulisan|Postingan|Kiriman|Berita|Entri)\s/g;
/** The same in any language, as the last paragraph of an excerpt. */
const LINKED_FOOTER = /<p>[^<]{3,40}<a [^<]*<\/a>[^<]{3,60}<a [^<]*<\/a>[^<]{0,20}<\/p>\s*$/;
/** Characters of the sentence with its two links. */
const MAX_FOOTER = 2000;

const lastMatch = (expression: RegExp, text: string): number =>
  [...text.matchAll(expression)].at(-1)?.index ?? -1;

/** HTML or text without the sentence that WordPress puts below it. */
export function cutFooter(html: string): string {
  const offset = Math.max(html.length - MAX_FOOTER, 0);
  const tail = html.slice(offset);
  const said = lastMatch(APPEARED, tail);
  const start = said < 0 ? -1 : lastMatch(POST, tail.slice(0, said));
  if (start < 0) return html;
  const before = tail.slice(0, start);
  // the tags that open the paragraph
  const opening = /(?:<(?:p|div|hr|br|em|i|small)\b[^<>]*>\s*){1,4}$/i.exec(before.slice(-300));
  return html.slice(0, offset + start - (opening?.[0].length ?? 0));
}

/** The "more" link that themes append to an excerpt. */
const MORE_LINK = /<a\s[^<>]*>/gi;

/** HTML of an excerpt without what themes put at its end: a link to the article, and the sentence above. */
export function cutExcerpt(html: string): string {
  let cut = '';
  let done = 0;
  for (const { 0: tag, index } of html.matchAll(MORE_LINK)) {
    if (index < done || !/\bmore-link\b/.test(tag)) continue;
    const end = html.indexOf('</a>', index);
    if (end < 0) break;
    cut += html.slice(done, index);
    done = end + 4;
  }
  return cutFooter(cut + html.slice(done)).replace(LINKED_FOOTER, '');
}

/** Words of a link to the whole article, at the end of a text whose markup is gone. */
const MORE =
  /(?:(?:Continue|Keep) [Rr]eading|Read (?:[Mm]ore|[Ff]ull|the [Rr]est)|(?:Lanjut(?:kan)?|Teruskan) (?:[Mm]emb|[Bb])aca|(?:Baca|Lihat) (?:[Ss]elengkapnya|[Ss]elanjutnya|[Ll]ebih [Ll]anjut)|Selengkapnya(?=\W*$)|Selanjutnya(?=\W*$))(?=\W|$)/g;
/** Characters that may follow those words, such as the title. */
const MAX_AFTER_MORE = 250;
/** Character references that are left once HTML was decoded: it was escaped twice. */
const LEFT_ESCAPED = /&(?:nbsp|amp|quot|[lr][sd]quo|hellip|[mn]dash|bull|#\d{2,5});/i;

/** The text of an excerpt: without what points to the rest, with "…" where it was cut. */
export function tidyExcerpt(given: string): string {
  const decoded = LEFT_ESCAPED.test(given) ? decodeEntities(given) : given;
  const text = cutFooter(decoded.replace(/\s+/g, ' ').trim());
  const more = lastMatch(MORE, text);
  return (more >= 0 && text.length - more < MAX_AFTER_MORE ? text.slice(0, more) : text)
    .trimEnd()
    .replace(/[[(](?:more)?\s?(?:…|\.\.\.)[\])]$/, '…');
}

/** The marks of a CDATA section that was escaped and so became text. */
export const withoutCdata = (text: string): string =>
  text.includes('CDATA[') ? text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '') : text;
