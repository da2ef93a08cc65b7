import { type OptionHost, type OptionType } from '../shared/attributes.js';
/** The options of `<kpu-news-list>`. */
export declare const listOptions: {
    headingLevel: OptionType<number>;
    show: OptionType<readonly string[] | string[]>;
    limit: OptionType<number>;
    heading: OptionType<string | undefined>;
    layout: OptionType<"list" | "grid" | "featured" | "headlines">;
    sort: OptionType<"newest" | "popular">;
    tag: OptionType<readonly string[]>;
    exclude: OptionType<readonly string[]>;
    search: {
        converter: (value: string | null) => boolean;
        fallback: false;
    };
    more: OptionType<"button" | "scroll" | "none">;
    open: OptionType<"dialog" | "link">;
    address: OptionType<"hash" | "none" | "query">;
    articleUrl: OptionType<string>;
    refresh: OptionType<number>;
    src: OptionType<readonly string[]>;
    share: OptionType<string>;
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
    formats: OptionType<readonly import("../../index.js").FeedFormat[] | undefined>;
    counter: OptionType<string>;
    counterType: OptionType<string>;
    counters: OptionType<readonly import("../../index.js").Counter[] | undefined>;
    feed: OptionType<unknown>;
    limits: OptionType<Partial<import("../../index.js").Limits>>;
    messages: OptionType<Partial<import("../../index.js").Messages> | undefined>;
    targets: OptionType<readonly import("../../index.js").ShareTarget[] | undefined>;
};
/** The parsed options. */
export declare function parseListOptions(host: OptionHost): Readonly<{
    sources: readonly string[];
    tags: readonly string[];
    holdsNewArticles: boolean;
    headingLevel: number;
    show: readonly string[] | string[];
    limit: number;
    heading: string | undefined;
    layout: "list" | "grid" | "featured" | "headlines";
    sort: "newest" | "popular";
    exclude: readonly string[];
    search: false;
    more: "button" | "scroll" | "none";
    open: "dialog" | "link";
    address: "hash" | "none" | "query";
    articleUrl: string;
    refresh: number;
    share: string;
    loading: "eager" | "lazy";
    timeZone: string | undefined;
    debug: false;
    format: string;
    pageExample: string;
    pageItems: string;
    trustedHosts: string;
    formats: readonly import("../../index.js").FeedFormat[] | undefined;
    counter: string;
    counterType: string;
    counters: readonly import("../../index.js").Counter[] | undefined;
    feed: unknown;
    limits: Partial<import("../../index.js").Limits>;
    messages: Partial<import("../../index.js").Messages> | undefined;
    targets: readonly import("../../index.js").ShareTarget[] | undefined;
}>;
export type ListOptions = ReturnType<typeof parseListOptions>;
/** The options of a list with those that only its features can parse. */
export interface ResolvedListOptions extends ListOptions {
    /** Names of the share targets on every card. */
    readonly networks: readonly string[];
}
/** Parses what only the code of the features can parse. */
export declare const resolveListOptions: (options: ListOptions, host: OptionHost, baseUrl: string) => ResolvedListOptions;
