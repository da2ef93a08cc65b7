import { attributeOf, forEachTag } from './tags.js';

/** Addresses of images that do not show the article: inline data, emoji, portraits, counters, placeholders. */
const NO_PICTURE = new RegExp(
  '^data:|/emoji/|/smil|twemoji|addtoany|doubleclick|feedburner|gravatar\\.com|/avatars?/|/pixel[./]|//pixel\\.|' +
    'facebook\\.com/tr|google-analytics|' +
    'stat(?:s|counter)\\.|histats|hitwebcounter|amung\\.us|blogger\\.com/tracker|scorecardresearch|' +
    '(?:pixel|spacer|blank|transparent|1x1|counter|hits?|placeholder|load(?:er|ing)|lazy)\\.(?:gif|png|php|svg|jpg)',
  'i',
);
/** Classes of such images. */
const NO_PICTURE_CLASS =
  /(?:^|[\s_-])(?:avatar|emoji|smiley|gravatar|portrait|tracking|tracker|pixel)(?:[\s_-]|$)/i;
/** Pixels; a smaller image is an icon or a counter. */
const MIN_SIDE = 50;
/** Pixels; a card is wider than a smaller image, and a wider one is not worth its bytes. */
const MIN_WIDTH = 200;
const MAX_WIDTH = 1600;
/** Characters of HTML in which a picture is looked for. */
const MAX_HTML = 300_000;

/** Where scripts that load images late keep the address. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'];

/** Whether a URL is that of an image that may stand for an article. */
export const isPicture = (url: string | undefined): url is string => !!url && !NO_PICTURE.test(url);

const unescape = (url: string | undefined): string | undefined =>
  url?.trim().replace(/&amp;|&#0?38;/g, '&') || undefined;

/** The candidate of a `srcset` that suits a card: the widest one that is not too wide. */
function fromSrcset(srcset: string | undefined): string | undefined {
  const candidates = (srcset ?? '')
    .slice(0, 8192)
    .split(/,(?=\s|https?:|\/\/)/)
    .flatMap((candidate) => {
      const [url, size = ''] = candidate.trim().split(/\s+/);
      return url ? { url, width: parseFloat(size) || 0 } : [];
    });
  const fitting = candidates.filter(({ width }) => width <= MAX_WIDTH);
  return (fitting[0] ? fitting : candidates).sort((a, b) => b.width - a.width)[0]?.url;
}

const sideOf = (tag: string, side: string): number => {
  const value = attributeOf(tag, side) ?? '';
  return /^\s*\d+(?:px)?\s*$/.test(value) ? parseInt(value, 10) : MIN_SIDE;
};

/** Whether a tag says that its image is seen, and no icon. */
const isSeen = (tag: string): boolean =>
  sideOf(tag, 'width') >= MIN_SIDE &&
  sideOf(tag, 'height') >= MIN_SIDE &&
  !/display\s*:\s*none|(?:width|height)\s*:\s*[01]px/i.test(attributeOf(tag, 'style') ?? '') &&
  !NO_PICTURE_CLASS.test(attributeOf(tag, 'class') ?? '');

/** The URL of the first image in HTML that may stand for the article, also of one that a script loads late. */
export function firstImage(html: string): string | undefined {
  let first: string | undefined;
  let source: string | undefined;
  forEachTag(html.slice(0, MAX_HTML), (piece, tag) => {
    const srcset = () => fromSrcset(attributeOf(piece, 'data-srcset') ?? attributeOf(piece, 'srcset'));
    if (tag === 'picture') source = undefined;
    else if (tag === 'source' && /srcset/i.test(piece)) source ??= srcset();
    else if (tag && /^(?:amp-)?img$/.test(tag) && isSeen(piece)) {
      const late = LATE.map((name) => attributeOf(piece, name));
      const urls = [...late, attributeOf(piece, 'src'), srcset(), source].map(unescape);
      first = urls.find(isPicture);
    }
    return !!first;
  });
  return first;
}

/** Widths in addresses: Blogger's `/s72-c/` and `=s72-c`, WordPress's `-150x150.jpg`. */
const NAMED_WIDTH = /[/=][sw](\d{2,4})(?:-\w+)*(?:\/|$)|-(\d{2,4})x\d{2,4}\.\w+$/i;

/** Whether an image is too small for a card, by what the feed says or by its address. */
export function isThumbnail(url: string, width: unknown): boolean {
  const [, blogger, wordpress] = NAMED_WIDTH.exec(url) ?? [];
  const known = Number(width) || Number(blogger ?? wordpress) || Infinity;
  return known < MIN_WIDTH;
}
