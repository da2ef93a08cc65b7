import { type OptionHost } from '../shared/attributes.js';
/** The options of `<kpu-article>`. */
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
    pageExample: import("../shared/attributes.js").OptionType<string>;
    pageItems: import("../shared/attributes.js").OptionType<string>;
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
/** The parsed options, with the defaults of a list for those that concern the feed. */
export declare function parseArticleOptions(host: OptionHost): Readonly<{
    readonly sources: readonly string[];
    readonly limit: 10;
    readonly orArticle: true;
    readonly refresh: 0;
    readonly sort: "newest";
    readonly tags: readonly [];
    readonly exclude: readonly [];
    readonly share: string;
    readonly show: readonly string[] | string[];
    readonly articleId: string;
    readonly structuredData: false;
    readonly pageTitle: false;
    readonly article: unknown;
    readonly headingLevel: number;
    readonly loading: "eager" | "lazy";
    readonly timeZone: string | undefined;
    readonly debug: false;
    readonly format: string;
    readonly pageExample: string;
    readonly pageItems: string;
    readonly trustedHosts: string;
    readonly formats: readonly import("../../index.js").FeedFormat[] | undefined;
    readonly counter: string;
    readonly counterType: string;
    readonly counters: readonly import("../../index.js").Counter[] | undefined;
    readonly feed: unknown;
    readonly limits: Partial<import("../../index.js").Limits>;
    readonly messages: Partial<import("../../index.js").Messages> | undefined;
    readonly targets: readonly import("../../index.js").ShareTarget[] | undefined;
}>;
export type ArticleOptions = ReturnType<typeof parseArticleOptions>;
/** The options of an article with those that only its features can parse. */
export interface ResolvedArticleOptions extends ArticleOptions {
    /** Names of its share targets. */
    readonly networks: readonly string[];
}
/** Parses what only the code of the features can parse. */
export declare const resolveArticleOptions: (options: ArticleOptions, host: OptionHost) => ResolvedArticleOptions;
