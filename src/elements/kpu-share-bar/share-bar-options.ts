import { safeUrl } from '../../model/urls.js';
import {
  enumOption,
  rawText,
  readOption,
  text,
  type OptionHost,
  type OptionsOf,
  type OptionType,
} from '../shared/attributes.js';
import { elementOptions } from '../shared/feed-options.js';
import { networkList } from '../shared/network-list.js';

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

/** The same with those that only its features can parse. */
export interface ResolvedShareBarOptions extends Omit<ShareBarOptions, 'url' | 'networks'> {
  /** The URL of the author, if it is an http(s) URL. */
  readonly url: string | undefined;
  /** Names of the share targets. */
  readonly networks: readonly string[];
}

/** An http(s) URL, resolved against `base`. */
const webUrl = (base: string): OptionType<string | undefined> => ({
  fallback: undefined,
  parse: (value) => safeUrl(value, base, 'feed'),
});

/** Parses what only the code of the features can parse. */
export const resolveShareBarOptions = (
  options: ShareBarOptions,
  host: OptionHost,
  baseUrl: string,
): ResolvedShareBarOptions => ({
  ...options,
  url: readOption(host, 'url', webUrl(baseUrl)),
  networks: readOption(host, 'networks', networkList(options.targets)),
});
