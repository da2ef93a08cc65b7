/** The reader of listing pages, which a version of kpu-news may lack. */
async function loadReader() {
  try {
    const name = 'kpu-news/page';
    return {
      ...(await import(name)),
      .../** @type {any} */ (await import(new URL('../../parse-page.mjs', import.meta.url).href)),
    };
  } catch {
    return undefined;
  }
}

const KINDS = /** @type {const} */ ({
  article: 'article',
  'bot-check': 'bot-check',
  login: 'login',
  maintenance: 'closed',
});

/** Without that reader: many links whose texts are as long as titles make a listing. @param {string} text */
function guess(text) {
  const links = [...text.matchAll(/<a\b[^>]{1,500}>([^<]{25,200})</gi)].map(([, title]) => title.trim());
  const isArticle =
    /<meta[^>]{1,100}og:type["'][^>]{1,40}article/i.test(text) ||
    /"@type"\s*:\s*"(?:News)?Article"/.test(text);
  if (isArticle) return /** @type {const} */ ({ kind: 'article' });
  return new Set(links).size >= 5
    ? /** @type {const} */ ({ kind: 'listing' })
    : /** @type {const} */ ({ kind: 'html' });
}

/**
 * Whether a web page lists articles, is one of them, or anything else.
 * @param {string} text @param {string} url
 * @returns {Promise<import('./kind.mjs').Answer>}
 */
export async function readPageKind(text, url) {
  const reader = await loadReader();
  if (!reader?.readPage || !reader.parsePage) return guess(text);
  try {
    const feed = reader.readPage(await reader.parsePage(text, url), url, {});
    return { kind: 'listing', feed };
  } catch (thrown) {
    const { reason } = /** @type {any} */ (thrown).facts ?? {};
    return { kind: KINDS[/** @type {keyof typeof KINDS} */ (reason)] ?? 'html' };
  }
}
