import { pictureSize } from '../probe/picture-size.mjs';
import { headerOf } from '../probe/request.mjs';
import { ok, warn } from './finding.mjs';
import { isMixed } from '../probe/addresses.mjs';

/** Bytes and pixels. */
const HEAVY = 500_000;
const SMALL = 320;

const PLACEHOLDER =
  /<img\b[^>]{0,600}\bsrc=\\?["'](?:data:image\/(?:gif|svg)|[^"']{0,200}(?:placeholder|blank|spacer|loading|1x1)\.(?:gif|png|svg))/i;

/** @param {{ exchange: import('./finding.mjs').Exchange, url: string }} picture @param {string} site */
function checkPicture({ exchange, url }, site) {
  const { status, isTooLarge, body, error } = exchange;
  const { pathname } = new URL(url);
  if (error?.code === 'PRIVATE') return [warn('picture-private', url)];
  if (status === 403) return [warn('picture-refused', url, { picture: pathname }, 'pictures-open')];
  if (status !== 200 && !(status && status < 400))
    return [warn('picture-broken', url, { status: status ?? error?.code })];
  const bytes = isTooLarge ? Number(headerOf(exchange, 'content-length')) || exchange.bytes : exchange.bytes;
  const size = body && pictureSize(body.data);
  const findings = [];
  const policy = headerOf(exchange, 'cross-origin-resource-policy');
  if (/same-/i.test(policy) && new URL(url).origin !== site)
    findings.push(warn('picture-policy', url, { policy, picture: pathname }, 'pictures-open'));
  if (status === 200 && !size && !/^image\//i.test(headerOf(exchange, 'content-type')))
    findings.push(warn('picture-type', url, { type: headerOf(exchange, 'content-type') || '–' }));
  if (bytes > HEAVY)
    findings.push(
      warn('picture-heavy', url, {
        kilobytes: Math.round(bytes / 1000),
        size: size ? `${size.width} × ${size.height}` : '–',
      }),
    );
  if (size && size.width < SMALL)
    findings.push(warn('picture-small', url, { size: `${size.width} × ${size.height}` }));
  return findings;
}

/** Pictures: how many articles have one, and what two of them are. @param {import('./finding.mjs').Probe} probe */
export function checkPictures({ main, answer, pictures, site, items, platform }) {
  const { url } = main;
  const articles = answer.feed?.articles ?? [];
  if (!articles.length) return [];
  const images = articles.flatMap(({ image }) => image?.url ?? []);
  const isRss = answer.kind !== 'json-feed' && answer.kind !== 'wordpress';
  const lazy = items.filter(({ html }) => PLACEHOLDER.test(html)).length;
  const hidden = lazy
    ? [warn('pictures-lazy', url, { count: lazy }, platform.isWordPress ? 'wp-lazy' : undefined)]
    : [];
  if (!images.length)
    return [
      ...hidden,
      warn(
        'pictures-none',
        url,
        { total: articles.length },
        isRss && platform.isWordPress ? 'wp-pictures' : 'pictures',
      ),
    ];
  const insecure = images.filter(
    (image) => isMixed(site, image) || (/^http:/.test(image) && /^https:/.test(url)),
  );
  const findings = [...hidden, ...pictures.flatMap((picture) => checkPicture(picture, site))];
  if (insecure.length)
    findings.push(
      warn('pictures-http', url, { count: insecure.length, host: new URL(insecure[0]).host }, 'https-links'),
    );
  return findings.length ? findings : [ok('pictures', url, { count: images.length, total: articles.length })];
}
