import { en } from './en.mjs';
import { id } from './id.mjs';

/**
 * @typedef {object} Messages
 * @property {Record<string, readonly [what: string, todo?: string]>} findings
 * @property {Record<import('../checks/finding.mjs').Level, string>} levels
 * @property {Record<string, string>} places where lines are pasted
 * @property {Record<string, string>} report
 */

/** @type {Record<string, Messages>} */
export const languages = { id, en };

/** Longest text of an answer that is quoted. */
const MAX_VALUE = 300;

/** A text of an answer on one line, without what a terminal would obey. @param {unknown} value */
export const plain = (value) =>
  String(value ?? '–')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .slice(0, MAX_VALUE);

/** @param {string} text @param {import('../checks/finding.mjs').Data} data */
export const fill = (text, data) => text.replace(/\{(\w+)\}/g, (_all, name) => plain(data[name]));
