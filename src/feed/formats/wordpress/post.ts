import { list, ownProperties, toCount, type RawArticle } from '../../../model/read-feed.js';
import { plainText } from './text.js';

type Members = ReturnType<typeof ownProperties>;

/** What WordPress wraps as `{ rendered }`, and some plugins do not. */
const rendered = (value: unknown): unknown =>
  typeof value === 'string' ? value : ownProperties(value).rendered;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const first = (values: unknown): Members => ownProperties(list(values)[0]);

/** Whether a value has what a post has, and a category, a user or an error does not have. */
export function isPost(value: unknown): boolean {
  const { id, title, content, excerpt, link, slug } = ownProperties(value);
  if (typeof id !== 'number' && typeof id !== 'string') return false;
  const wrapped = [title, content, excerpt].some((part) => typeof ownProperties(part).rendered === 'string');
  return wrapped || (typeof title === 'string' && typeof (link ?? slug) === 'string');
}

/** An instant where WordPress knows it, else the site's own clock; a draft's date is all zeros. */
const dateOf = (gmt: unknown, local: unknown): unknown =>
  typeof gmt === 'string' && /^[12]\d{3}-/.test(gmt) ? gmt.replace(/^[-\d]+[T ][\d:.]+$/, '$&Z') : local;

interface RawImage {
  readonly url?: unknown;
  readonly alt?: string;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly sizes?: readonly { url: unknown; width: number }[];
}

/** The picture's sizes that show all of it; a thumbnail is most often a square cut out of it. */
function sizesOf(details: Members): RawImage['sizes'] {
  const { width, height, sizes } = details;
  if (typeof width !== 'number' || typeof height !== 'number' || !width || !height) return undefined;
  return Object.values(ownProperties(sizes))
    .slice(0, 40)
    .flatMap((size) => {
      const { source_url: url, width: w, height: h } = ownProperties(size);
      const whole = typeof w === 'number' && typeof h === 'number' && Math.abs((w * height) / width - h) <= 1;
      return whole ? { url, width: w } : [];
    })
    .sort((a, b) => a.width - b.width)
    .filter((size, at, all) => size.width !== all[at - 1]?.width);
}

/** A picture as WordPress's media library describes it. */
function mediaImage(media: Members): RawImage | undefined {
  const { source_url: url, mime_type: type, alt_text: alt } = media;
  if (!textOf(url) || !(textOf(type) || 'image/').startsWith('image/')) return undefined;
  const details = ownProperties(media.media_details);
  return { url, alt: plainText(alt), width: details.width, height: details.height, sizes: sizesOf(details) };
}

/** `[url, width, height]`, as WordPress's own functions give a picture; `false` where there is none. */
function imageOfTuple(value: unknown): RawImage | undefined {
  const [url, width, height] = Array.isArray(value) ? (value as unknown[]) : [value];
  return textOf(url) ? { url, width, height } : undefined;
}

/** Where plugins put the picture of a post that came without `_embed`. */
const PLAIN_IMAGES = [
  'jetpack_featured_media_url',
  'featured_media_src_url',
  'featured_image_src',
  'featured_image_url',
  'fimg_url',
];

/** The featured image, from where a site's plugins put it. */
function imageOf(post: Members): RawImage | undefined {
  const embedded = ownProperties(post._embedded);
  const found =
    mediaImage(first(embedded['wp:featuredmedia'])) ??
    mediaImage(ownProperties(post.better_featured_image)) ??
    imageOfTuple(ownProperties(post.uagb_featured_image_src).full) ??
    PLAIN_IMAGES.map((name) => imageOfTuple(post[name])).find(Boolean);
  // without a featured image, the one for social networks is often the site's logo
  if (found || post.featured_media === 0) return found;
  const { url, width, height, alt } = first(ownProperties(post.yoast_head_json).og_image);
  return textOf(url) ? { url, width, height, alt: plainText(alt) } : undefined;
}

function authorsOf(post: Members): readonly string[] {
  const embedded = list(ownProperties(post._embedded).author).map((author) =>
    plainText(ownProperties(author).name),
  );
  const others = [
    ownProperties(post.yoast_head_json).author,
    ownProperties(post.uagb_author_info).display_name,
    ownProperties(post.author_info).display_name,
    post.author_name,
  ];
  const named = embedded.filter(Boolean);
  return named.length ? named : others.map(plainText).filter(Boolean).slice(0, 1);
}

/** What WordPress files a post under when nobody chose a category. */
const NO_CATEGORY = /^(?:uncategori[sz]ed|(?:tanpa|tak|tidak)[ -](?:ber)?kategori)$/i;
/** Taxonomies that say how a post is kept, not what it is about. */
const INNER = new Set(['author', 'language', 'post_format', 'post_translations']);

interface Term {
  readonly name: string;
  readonly taxonomy: string;
}

function termsOf(post: Members): readonly Term[] {
  return list(ownProperties(post._embedded)['wp:term'])
    .flatMap(list)
    .slice(0, 100)
    .map((value) => {
      const { name, taxonomy } = ownProperties(value);
      return { name: plainText(name).trim(), taxonomy: textOf(taxonomy) };
    })
    .filter(({ name, taxonomy }) => name && !NO_CATEGORY.test(name) && !INNER.has(taxonomy));
}

/** Fields of the counters in use: WP-PostViews, Post Views Counter, Jetpack, themes, and what people write themselves. */
const VIEWS = [
  'views',
  'post_views',
  'post-views',
  'pvc_views',
  'pvc_post_views',
  'views_count',
  'view_count',
  'post_views_count',
  'wpb_post_views_count',
  'pageviews',
  'wpp_views',
];
/** A whole number, with separators and a word such as "kali" or "views" behind it; "1,2 rb" is none. */
const COUNT =
  /^(\d{1,15}|\d{1,3}(?:[.,\s'’]\d{3}){1,4})(?:\s*(?:x|kali|views?|hits?|dilihat|dibaca)(?:\s+(?:dilihat|dibaca))?)?$/i;

/** A custom field comes as a list of one, Jetpack's count as an object with a total. */
function countOf(field: unknown): number | undefined {
  const value: unknown = Array.isArray(field) ? field[0] : (ownProperties(field).total ?? field);
  if (typeof value === 'number') return value;
  const digits = COUNT.exec(textOf(value).slice(0, 60).trim())?.[1].replace(/\D/g, '');
  return digits ? +digits : undefined;
}

const viewsOf = (post: Members): number | undefined =>
  [post, ownProperties(post.meta), ownProperties(post.acf)]
    .flatMap((fields) => VIEWS.map((name) => countOf(fields[name])))
    .find((count) => toCount(count) !== undefined);

/** A language as WordPress (`id_ID`) or a browser (`id-ID`) writes it. */
const languageOf = (post: Members): string | undefined =>
  [post.lang, post.wpml_current_locale, ownProperties(post.yoast_head_json).og_locale]
    .map((value) => textOf(value).replace('_', '-'))
    .find(Boolean);

/** A post as an article; nothing where it is none, or not for the public. */
export function rawArticle(value: unknown): RawArticle {
  const post = ownProperties(value);
  const status = textOf(post.status) || 'publish';
  // a file of the media library has the status of what it belongs to
  if (!isPost(post) || !['publish', 'inherit'].includes(status)) return {};
  const locked = ownProperties(post.content).protected === true;
  const terms = termsOf(post);
  return {
    id: post.id,
    url: post.link ?? rendered(post.guid),
    title: plainText(rendered(post.title)),
    summary: locked ? undefined : plainText(rendered(post.excerpt)),
    html: locked ? undefined : rendered(post.content),
    image: imageOf(post),
    published: dateOf(post.date_gmt, post.date),
    modified: dateOf(post.modified_gmt, post.modified),
    authors: authorsOf(post),
    tags: terms.map(({ name }) => name),
    section: terms.find(({ taxonomy }) => /kategori|categor/i.test(taxonomy))?.name,
    views: viewsOf(post),
    language: languageOf(post),
    pinned: post.sticky,
  };
}
