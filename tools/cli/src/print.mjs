// Serializes what an element renders, with a declarative shadow root.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

/** @typedef {import('kpu-news/server').Print} Print */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for markup and for attributes in double quotes. */
export const escape = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (char) => ENTITIES[/** @type {keyof typeof ENTITIES} */ (char)]);

/** Attributes that any element may have, besides `data-…` and `aria-…`. */
export const GLOBAL_ATTRIBUTES = ['id', 'class', 'lang', 'dir', 'style', 'slot', 'part', 'title'];

/** Whether an attribute of this name may be printed. @param {string} name @param {readonly string[]} names the element's own */
export const isAttribute = (name, names) =>
  names.includes(name) || GLOBAL_ATTRIBUTES.includes(name) || /^(?:data|aria)-[a-z\d-]+$/.test(name);

/** @param {Record<string, string | undefined>} attributes undefined ones are left out */
export const attributesOf = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value ?? '')}"`))
    .join('');

/** The container of the body, which the template of an article leaves empty. */
const BODY = /<div part="body"[^>]*>(?=<\/div>)/g;

/** @param {string} markup @param {string} body */
function withBody(markup, body) {
  const count = markup.match(BODY)?.length ?? 0;
  if (count !== 1) throw new Error(`The article has ${count} containers for its body, not one.`);
  return markup.replace(BODY, (tag) => tag + body);
}

/**
 * @param {Print} print
 * @param {object} options
 * @param {string} [options.nonce] of the page's policy, for the style element
 * @param {string} [options.stylesheet] address of the styles, instead of a style element
 * @param {boolean} [options.structured] adds JSON-LD for search engines
 */
export async function printElement(print, { nonce, stylesheet, structured }) {
  const { tag, attributes, template, css, feed, body, fallback } = print;
  // a host in the stack makes slots part of a shadow root
  const rendered = await collectResult(
    render(template, { customElementHostStack: [/** @type {any} */ ({})] }),
  );
  const styles = stylesheet
    ? `<link${attributesOf({ rel: 'stylesheet', href: stylesheet })}>`
    : `<style${attributesOf({ nonce })}>${css}</style>`;
  const inner = body === undefined ? rendered : withBody(rendered, body);
  const root = `<template shadowrootmode="open">${styles}${inner}</template>`;
  const data = feed === undefined ? '' : `<script type="application/feed+json">${feed}</script>`;
  const known =
    structured && print.structured
      ? `<script type="application/ld+json" data-served>${print.structured}</script>`
      : '';
  const link = `<a${attributesOf({ href: fallback.href })}>${escape(fallback.text)}</a>`;
  return `<${tag}${attributesOf(attributes)}>${root}${data}${known}${link}</${tag}>`;
}

/**
 * The script tag, without `async` and after the element: a cached script could otherwise define the element before the
 * parser reaches its template, and the declarative shadow root would be lost.
 * @param {string} src @param {string} [nonce]
 */
export const scriptTag = (src, nonce) => `<script${attributesOf({ type: 'module', src, nonce })}></script>`;

/** @param {{ lang: string, title: string, url?: string, body: string }} page */
export const documentOf = ({ lang, title, url, body }) => `<!doctype html>
<html${attributesOf({ lang })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>${url === undefined ? '' : `\n<link${attributesOf({ rel: 'canonical', href: url })}>`}
</head>
<body>
${body}
</body>
</html>
`;
