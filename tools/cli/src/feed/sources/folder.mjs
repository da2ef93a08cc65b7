// A folder of Markdown or HTML files, such as that of a static site.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Marked } from 'marked';
import { decodeBytes } from '../decode.mjs';
import { bodyOf, describeArticle, parseDocument } from '../html-document.mjs';
import { splitFrontMatter } from './front-matter.mjs';

const MAX_FILES = 10_000;
const MAX_BYTES = 2_000_000;
const KIND = /\.(?:(md|markdown|mdown)|(html?|xhtml))$/i;
/** Pages that are no articles. */
const OTHER_PAGES = /^(?:index|404|_index|readme|license|changelog)\.\w+$/i;

const markdown = new Marked({ gfm: true });

/** The first of several values that is there. @param {Record<string, any>} values @param {string[]} names */
const pick = (values, ...names) =>
  names.map((name) => values[name]).find((value) => value !== undefined && value !== null && value !== '');

/** Texts of a list, or of a text that separates them by commas. @param {unknown} value */
const textsOf = (value) =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [])
    .map((entry) => String(entry?.name ?? entry).trim())
    .filter(Boolean);

/** A date as YAML has it: with a space in it, or an offset without minutes. @param {unknown} value */
const dateText = (value) =>
  value === undefined
    ? undefined
    : String(value)
        .trim()
        .replace(/^(\d{4}-\d\d-\d\d)[ T](\d{1,2}:\d\d(?::\d\d)?)(?:\.\d+)?\s*/, '$1T$2')
        .replace(/T(\d):/, 'T0$1:')
        .replace(/([+-]\d\d)$/, (offset, _, place) => (place > 10 ? `${offset}:00` : offset));

/** All files below a folder that may be articles, in the order of their names. @param {string} root */
async function filesUnder(root) {
  /** @type {string[]} */
  const files = [];
  const walk = async (/** @type {string} */ folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (files.length >= MAX_FILES) return;
      if (/^[._]/.test(entry.name) && entry.name !== '_posts') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') await walk(path);
      else if (entry.isFile() && KIND.test(entry.name)) files.push(path);
    }
  };
  await walk(root);
  return files;
}

/**
 * The address of a file: that of its front matter, else its path under the home address.
 * @param {string} path relative, with slashes
 * @param {Record<string, any>} values
 * @param {string} home
 */
function addressOf(path, values, home) {
  const given = pick(values, 'url', 'permalink', 'tautan', 'canonical_url');
  const base = home.replace(/[?#].*$/, '').replace(/\/?$/, '/');
  // a permalink may be a pattern, such as /:year/:title/
  if (
    typeof given === 'string' &&
    !/[:{]\w*(?:$|[/}])/.test(given.replace(/^https?:/, '')) &&
    URL.canParse(given, base)
  )
    return new URL(given, base).href;
  const isPage = /\.x?html?$/i.test(path);
  const clean = isPage
    ? path.replace(/(^|\/)index\.\w+$/i, '$1')
    : path.replace(/(?:\/index|\/_index)?\.\w+$/i, '');
  const slug = typeof values.slug === 'string' && !isPage ? clean.replace(/[^/]+$/, values.slug) : clean;
  return new URL(slug.split('/').map(encodeURIComponent).join('/'), base).href;
}

/** @param {string} html @param {string} url */
function readHtml(html, url) {
  const document = parseDocument(html, url);
  const { type, ...about } = describeArticle(document);
  return { ...about, content_html: type === 'website' ? undefined : bodyOf(document) };
}

/** @param {string} text */
function readMarkdown(text) {
  const start = text.trimStart();
  const [heading] = /^# [^\n]*/.exec(start) ?? [''];
  const title = heading.replace(/^[# ]+|[# \r]+$|[*_`]/g, '').trim();
  return {
    title: title || undefined,
    content_html: /** @type {string} */ (markdown.parse(title ? start.slice(heading.length) : text)),
  };
}

/**
 * An item of a file; undefined for a draft, and for a file that is no article.
 * @param {string} content
 * @param {string} path relative, with slashes
 * @param {{ home: string, now: Date }} options
 */
export function itemOfFile(content, path, { home, now }) {
  const { values, text } = splitFrontMatter(content);
  if (values.draft === true || values.published === false || values.status === 'draft') return undefined;
  const url = addressOf(path, values, home);
  const isPage = /\.x?html?$/i.test(path);
  /** @type {Record<string, any>} */
  const read = isPage ? readHtml(text, url) : readMarkdown(text);
  const named = /(?:^|\/)(\d{4}-\d\d-\d\d)[-_][^/]*$/.exec(path)?.[1];
  const title = pick(values, 'title', 'judul') ?? read.title;
  const published =
    dateText(pick(values, 'date', 'tanggal', 'published_at', 'publishdate', 'pubdate')) ??
    read.date_published ??
    named;
  // an article of tomorrow is not published yet
  if (!title || (published && Date.parse(published) > now.getTime() + 864e5)) return undefined;
  const image = pick(values, 'image', 'gambar', 'cover', 'thumbnail', 'featured_image', 'foto');
  const authors = textsOf(pick(values, 'authors', 'author', 'penulis'));
  return {
    url,
    title: String(title),
    summary: pick(values, 'summary', 'ringkasan', 'description', 'deskripsi', 'excerpt') ?? read.summary,
    content_html: read.content_html,
    image: image?.url ?? image?.src ?? image?.image ?? image ?? read.image,
    date_published: published,
    date_modified: dateText(pick(values, 'lastmod', 'updated', 'modified', 'diperbarui')),
    authors: authors.map((name) => ({ name })),
    tags: textsOf(pick(values, 'tags', 'tag', 'label')),
    _kpu: {
      section:
        textsOf(pick(values, 'section', 'rubrik', 'category', 'categories', 'kategori'))[0] ?? read.section,
    },
  };
}

/**
 * Items of all files of a folder.
 * @param {string} root
 * @param {{ home: string, now: Date }} options
 */
export async function itemsOfFolder(root, options) {
  const items = [];
  for (const file of await filesUnder(root)) {
    const path = relative(root, file).split(sep).join('/');
    if (OTHER_PAGES.test(path) || (await stat(file)).size > MAX_BYTES) continue;
    items.push(itemOfFile(decodeBytes(await readFile(file)), path, options) ?? []);
  }
  return items.flat();
}
