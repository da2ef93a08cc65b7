const isLoopback = (/** @type {string} */ host) => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

/** Whether a page on the site may not ask for an address, since it is not https. @param {string} site @param {string} url */
export const isMixed = (site, url) =>
  /^https:/.test(site) && /^http:/.test(url) && !isLoopback(new URL(url).hostname);

/** Whether an address is one of WordPress's feeds. @param {string} url */
export const isFeedAddress = (url) => /\/feed\/?(?:[\w-]*\/?)?(?:\?|$)|[?&]feed=/.test(url);

/** The posts of WordPress as the elements ask for them, with pictures. @param {string} address */
export function postsAddress(address) {
  const url = new URL(address);
  if (/\/wp-json\/?$/.test(url.pathname)) url.pathname = url.pathname.replace(/\/?$/, '/wp/v2/posts');
  const route = url.searchParams.get('rest_route') ?? url.pathname;
  if (!/\/wp\/v2\/[\w-]+\/?$/.test(route)) return address;
  for (const [name, value] of [
    ['_embed', '1'],
    ['per_page', '10'],
  ])
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

/** An address without what is added here. @param {string} url */
export const plainAddress = (url) =>
  url.replace(/([?&])_embed=1&per_page=10(?:&|$)/, '$1').replace(/[?&]$/, '');

/** An address beside another one, of the same kind, at which nothing should be. @param {string} url */
export function missingSibling(url) {
  const { origin, pathname } = new URL(url);
  const [, folder, name, extension] = /^(.*\/)([^/]+?)(\.\w+)$/.exec(pathname) ?? [];
  return !folder || /^\.php$/i.test(extension)
    ? undefined
    : `${origin}${folder}${name}-kpu-news-404${extension}`;
}
