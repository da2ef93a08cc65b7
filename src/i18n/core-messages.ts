import { first as en } from './languages/en.js';
import { first as id } from './languages/id.js';
import type { FirstWords } from './messages.js';

/** The words that a list's first card needs, of the languages that the script itself speaks. */
export const first: Readonly<Record<string, FirstWords>> = { id, en };
