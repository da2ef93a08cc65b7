import { type OptionsOf } from '../shared/attributes.js';
/** What `<kpu-article>` takes. */
export declare const articleOptions: {
    share: import("../shared/attributes.js").OptionType<string>;
    show: import("../shared/attributes.js").OptionType<readonly string[] | string[]>;
    articleId: import("../shared/attributes.js").OptionType<string>;
    structuredData: {
        converter: (value: string | null) => boolean;
        fallback: false;
    };
    pageTitle: {
        converter: (value: string | null) => boolean;
        fallback: false;
    };
    article: import("../shared/attributes.js").OptionType<unknown>;
    src: import("../shared/attributes.js").OptionType<readonly string[]>;
    headingLevel: import("../shared/attributes.js").OptionType<number>;
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
export type ArticleOptions = OptionsOf<typeof articleOptions>;
