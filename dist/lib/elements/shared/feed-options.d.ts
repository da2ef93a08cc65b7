import { type FeedFormat } from '../../feed/index.js';
import { type Messages } from '../../i18n/index.js';
import type { Limits } from '../../net/index.js';
import type { ShareTarget } from '../../share/index.js';
import type { Counter } from '../../view-counts/index.js';
import { type OptionsOf, type OptionType } from './attributes.js';
/** Names of tags or sections, separated by commas, converted to lower case. */
export declare const tagList: OptionType<readonly string[]>;
/** Text, converted to lower case. */
export declare const lowerCase: (fallback: string) => OptionType<string>;
/** Options of all three elements. */
export declare const elementOptions: {
    messages: OptionType<Partial<Messages> | undefined>;
    targets: OptionType<readonly ShareTarget[] | undefined>;
};
/**
 * What the two elements with a feed take; each has its own default of `headingLevel`, `share` and `show`. The names in
 * `format`, `counterType` and `share` are checked where the modules that know them are loaded.
 */
export declare const feedElementOptions: {
    src: OptionType<readonly string[]>;
    headingLevel: OptionType<number>;
    share: OptionType<string>;
    show: OptionType<unknown>;
    loading: OptionType<"eager" | "lazy">;
    timeZone: OptionType<string | undefined>;
    debug: {
        converter: (value: string | null) => boolean;
        fallback: false;
    };
    format: OptionType<string>;
    pageExample: OptionType<string>;
    pageItems: OptionType<string>;
    trustedHosts: OptionType<string>;
    formats: OptionType<readonly FeedFormat[] | undefined>;
    counter: OptionType<string>;
    counterType: OptionType<string>;
    counters: OptionType<readonly Counter[] | undefined>;
    feed: OptionType<unknown>;
    limits: OptionType<Partial<Limits>>;
    messages: OptionType<Partial<Messages> | undefined>;
    targets: OptionType<readonly ShareTarget[] | undefined>;
};
/** The parsed options that the two elements with a feed share. */
export type FeedElementOptions = Omit<OptionsOf<typeof feedElementOptions>, 'src'> & {
    readonly sources: readonly string[];
};
