import { type OptionHost, type OptionType } from '../../shared/attributes.js';
import type { ListOptions } from '../list-options.js';
import type { ListView } from '../list-view.js';
import { type CardDetails } from '../templates/card-details.js';
import type { DetailsContext } from './details-context.js';
/** The option `article-url`, which must produce a valid URL. */
export declare const articleUrlOption: (baseUrl: string) => OptionType<string>;
/** Names of the networks on every card. */
export declare const shareNetworks: (host: OptionHost, { share, targets }: ListOptions) => readonly string[];
/** The complete details of a list, used when its features are loaded. */
export declare function createDetails(view: ListView, context: DetailsContext): CardDetails;
