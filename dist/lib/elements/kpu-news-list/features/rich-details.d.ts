import { type Locale } from '../../../i18n/index.js';
import type { ShareTarget } from '../../../share/index.js';
import { type OptionHost, type OptionType } from '../../shared/attributes.js';
import type { ListOptions } from '../list-options.js';
import type { ListView } from '../list-view.js';
import { type CardDetails } from '../templates/card-details.js';
import type { ListActions } from './list-actions.js';
/** What rich cards depend on beside the view. */
export interface DetailsContext {
    /** All texts of the page's language. */
    readonly locale: Locale;
    /** Address of the page. */
    readonly pageUrl: string;
    /** What relative addresses are relative to. */
    readonly baseUrl: string;
    /** Template of the addresses that cards lead to; empty for the articles' own. */
    readonly articleUrl: string;
    readonly shareTargets: readonly ShareTarget[];
    readonly showsImages: boolean;
    /** Milliseconds since 1970. */
    readonly now: number;
    /** Text of the live region. */
    readonly announcement: string;
    /** None on a server. */
    readonly actions?: ListActions;
}
/** The option `article-url`, which must make an address. */
export declare const articleUrlOption: (baseUrl: string) => OptionType<string>;
/** Names of the networks on every card. */
export declare const shareNetworks: (host: OptionHost, { share, targets }: ListOptions) => readonly string[];
/** Everything that a list shows once its features are loaded. */
export declare function createDetails(view: ListView, context: DetailsContext): CardDetails;
