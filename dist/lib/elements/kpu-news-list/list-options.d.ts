import { type OptionsOf } from '../shared/attributes.js';
/** What `<kpu-news-list>` takes. */
export declare const listOptions: {
    headingLevel: import("../shared/attributes.js").OptionType<number>;
    show: import("../shared/attributes.js").OptionType<readonly string[] | string[]>;
    limit: import("../shared/attributes.js").OptionType<number>;
    heading: import("../shared/attributes.js").OptionType<string | undefined>;
    layout: import("../shared/attributes.js").OptionType<"list" | "grid" | "featured" | "headlines">;
    sort: import("../shared/attributes.js").OptionType<"newest" | "popular">;
    tag: import("../shared/attributes.js").OptionType<readonly string[]>;
    exclude: import("../shared/attributes.js").OptionType<readonly string[]>;
    search: {
        converter: (value: string | null) => boolean;
        fallback: false;
    };
    more: import("../shared/attributes.js").OptionType<"scroll" | "button" | "none">;
    open: import("../shared/attributes.js").OptionType<"link" | "dialog">;
    address: import("../shared/attributes.js").OptionType<"hash" | "none" | "query">;
    articleUrl: import("../shared/attributes.js").OptionType<string>;
    refresh: import("../shared/attributes.js").OptionType<number>;
    src: import("../shared/attributes.js").OptionType<readonly string[]>;
    share: import("../shared/attributes.js").OptionType<string>;
    loading: import("../shared/attributes.js").OptionType<"eager" | "lazy">;
    timeZone: import("../shared/attributes.js").OptionType<string | undefined>;
    debug: {
        converter: (value: string | null) => boolean;
        fallback: false;
    };
    format: import("../shared/attributes.js").OptionType<string>;
    trustedHosts: import("../shared/attributes.js").OptionType<string>;
    formats: import("../shared/attributes.js").OptionType<readonly import("../../index.js").FeedFormat[] | undefined>;
    counter: import("../shared/attributes.js").OptionType<string>;
    counterType: import("../shared/attributes.js").OptionType<string>;
    counters: import("../shared/attributes.js").OptionType<readonly import("../../index.js").Counter[] | undefined>;
    feed: import("../shared/attributes.js").OptionType<unknown>;
    limits: import("../shared/attributes.js").OptionType<Partial<import("../../index.js").Limits>>;
    messages: import("../shared/attributes.js").OptionType<Partial<import("../../index.js").Messages> | undefined>;
    targets: import("../shared/attributes.js").OptionType<readonly import("../../index.js").ShareTarget[] | undefined>;
};
/** Its parsed options. */
export type ListOptions = OptionsOf<typeof listOptions>;
