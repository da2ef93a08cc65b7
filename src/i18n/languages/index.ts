import type { FirstWords, Messages, MoreWords } from '../messages.js';
import * as en from './en.js';
import * as id from './id.js';

const words = ({ first, more }: { first: FirstWords; more: MoreWords }): Messages => ({ ...first, ...more });

/** One line per language. */
export const languages: Readonly<Record<string, Messages>> = {
  id: words(id),
  en: words(en),
};
