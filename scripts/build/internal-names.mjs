// Names of members that only our own scripts use. They are shortened, equally in all scripts of a build, which saves 350
// bytes of kpu-news.js after compression. A name that is part of the API of an element, an event, or a custom format,
// counter or share target must not be listed; `checkNames` compares the list with docs/.
import { readFileSync } from 'node:fs';
import { filesUnder } from './files.mjs';

export const internalNames = [
  'assertClosed',
  'attachFeatures',
  'beforeFirstUpdate',
  'bypassCache',
  'createFeatures',
  'createRenderRoot',
  'decorate',
  'deferUntilNear',
  'describeError',
  'enableHydration',
  'endNode',
  'expected',
  'feedOptions',
  'fetchFeed',
  'fetchedAt',
  'fromCache',
  'getUpdateComplete',
  'hasHidden',
  'holdsNewArticles',
  'isDeferred',
  'isProvided',
  'isRendered',
  'isSettled',
  'loadPages',
  'loadingMore',
  'observeNear',
  'optionTable',
  'pageCount',
  'pageError',
  'pageOrigins',
  'parseOptions',
  'pendingCount',
  'providedArticle',
  'readInline',
  'readProvidedFeed',
  'reflectStates',
  'renderBefore',
  'renderLimit',
  'renderOptions',
  'renderRoot',
  'reportError',
  'requestedAt',
  'resolveFormat',
  'retryFailed',
  'scheduleUpdate',
  'showsFallback',
  'showsImages',
  'skeletonCount',
  'startNode',
  'toRaw',
  'userInitiated',
  'withLoader',
  'withRetries',
];

const word = (name) => `(?<![\\w$])${name}(?![\\w$])`;
const any = new RegExp(internalNames.map(word).join('|'), 'g');

/** Stops the build where a name is used for nothing any more, or is one that a page may use. */
export function checkNames(scripts) {
  const isForAuthors = (file) => file.endsWith('.md') && !/^(?:architecture|decisions)\.md$/.test(file);
  const documented = filesUnder('docs')
    .filter(isForAuthors)
    .map((file) => readFileSync(`docs/${file}`, 'utf8'))
    .join('\n');
  for (const name of internalNames) {
    const isIn = (text) => new RegExp(word(name)).test(text);
    if (isIn(documented) || !scripts.some(isIn))
      throw new Error(
        `${name} is ${isIn(documented) ? 'documented' : 'used nowhere'}: take it out of scripts/build/internal-names.mjs.`,
      );
  }
}

/** Lit's own names for its private members: `_$AH`, `_$litPart$`. */
const litName = /(?<![\w$])_\$\w+\$?(?!\w)/g;

/**
 * Shortens the names in the texts of scripts that work together.
 * @param {string[]} scripts
 * @returns {(code: string) => string}
 */
export function nameShortener(scripts) {
  const litNames = [...new Set(scripts.flatMap((code) => code.match(litName) ?? []))].sort();
  return (code) =>
    code
      .replace(any, (name) => `_${internalNames.indexOf(name).toString(36)}`)
      .replace(litName, (name) => `$${litNames.indexOf(name).toString(36)}`);
}
