import { type OptionHost, type OptionsOf, type OptionType } from '../shared/attributes.js';
/** The options of `<kpu-share-bar>`. */
export declare const shareBarOptions: {
    url: OptionType<string>;
    heading: OptionType<string | undefined>;
    text: OptionType<string | undefined>;
    networks: OptionType<string>;
    label: OptionType<string | undefined>;
    display: OptionType<"text" | "icon" | "both">;
    messages: OptionType<Partial<import("../../index.js").Messages> | undefined>;
    targets: OptionType<readonly import("../../index.js").ShareTarget[] | undefined>;
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
/** Parses what only the code of the features can parse. */
export declare const resolveShareBarOptions: (options: ShareBarOptions, host: OptionHost, baseUrl: string) => ResolvedShareBarOptions;
