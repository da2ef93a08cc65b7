import { enumOption, rawText, text, type OptionsOf } from '../shared/attributes.js';
import { elementOptions } from '../shared/feed-options.js';

/** The options of `<kpu-share-bar>`. */
export const shareBarOptions = {
  ...elementOptions,
  url: text(),
  heading: rawText,
  text: rawText,
  networks: text('facebook x whatsapp'),
  label: rawText,
  display: enumOption('icon', 'text', 'both'),
};

/** The parsed options. */
export type ShareBarOptions = OptionsOf<typeof shareBarOptions>;
