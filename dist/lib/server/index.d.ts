import { type OptionType } from '../elements/shared/attributes.js';
import { loadFeed, type Article, type Feed, type LoadOptions, type PageParser } from '../feed/index.js';
import type { FeedError } from '../model/feed-error.js';
import type { PrintedElement, SanitizeBody } from './print.js';
export { plainBody } from './plain-body.js';
export { printArticle, printList, printShareBar, type Attributes } from './print.js';
export type { RenderedElement, ServerPage } from './render.js';
export { loadFeed };
export type { Article, Feed, LoadOptions, PageParser, PrintedElement, SanitizeBody };
export { explainError as explain };
export type { SanitizeBody as Clean, PrintedElement as Print };
declare const elements: {
    readonly list: {
        readonly options: {
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
            formats: OptionType<readonly import("../index.js").FeedFormat[] | undefined>;
            counter: OptionType<string>;
            counterType: OptionType<string>;
            counters: OptionType<readonly import("../index.js").Counter[] | undefined>;
            feed: OptionType<unknown>;
            limits: OptionType<Partial<import("../index.js").Limits>>;
            messages: OptionType<Partial<import("../index.js").Messages> | undefined>;
            targets: OptionType<readonly import("../index.js").ShareTarget[] | undefined>;
        };
        readonly css: () => string;
    };
    readonly article: {
        readonly options: {
            share: OptionType<string>;
            show: OptionType<readonly string[] | string[]>;
            articleId: OptionType<string>;
            structuredData: {
                converter: (value: string | null) => boolean;
                fallback: false;
            };
            pageTitle: {
                converter: (value: string | null) => boolean;
                fallback: false;
            };
            article: OptionType<unknown>;
            src: OptionType<readonly string[]>;
            headingLevel: OptionType<number>;
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
            formats: OptionType<readonly import("../index.js").FeedFormat[] | undefined>;
            counter: OptionType<string>;
            counterType: OptionType<string>;
            counters: OptionType<readonly import("../index.js").Counter[] | undefined>;
            feed: OptionType<unknown>;
            limits: OptionType<Partial<import("../index.js").Limits>>;
            messages: OptionType<Partial<import("../index.js").Messages> | undefined>;
            targets: OptionType<readonly import("../index.js").ShareTarget[] | undefined>;
        };
        readonly css: () => string;
    };
    readonly share: {
        readonly options: {
            url: OptionType<string>;
            heading: OptionType<string | undefined>;
            text: OptionType<string | undefined>;
            networks: OptionType<string>;
            label: OptionType<string | undefined>;
            display: OptionType<"text" | "icon" | "both">;
            messages: OptionType<Partial<import("../index.js").Messages> | undefined>;
            targets: OptionType<readonly import("../index.js").ShareTarget[] | undefined>;
        };
        readonly css: () => string;
    };
};
/** A short name of an element. */
export type Kind = keyof typeof elements;
/** Attributes that an element reads, and those among them that are boolean. */
export declare function attributesOf(kind: Kind): {
    readonly names: readonly string[];
    readonly flags: readonly string[];
};
/** All styles of an element, as they are printed. */
export declare const cssOf: (kind: Kind) => Promise<string>;
/** Reads the text of a feed in any format that the elements read. */
export declare function readFeed(text: string, options: LoadOptions & {
    url: string;
}): Promise<Feed>;
/** How to fix what went wrong with a feed, in one line. */
declare function explainError(error: FeedError): Promise<string>;
