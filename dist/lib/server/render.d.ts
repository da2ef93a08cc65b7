import type { CSSResultOrNative, TemplateResult } from 'lit';
import type { FeedState } from '../controllers/feed/feed-state.js';
import type { PageContext } from '../elements/shared/page-context.js';
import { type Locale } from '../i18n/index.js';
import type { Feed } from '../model/types.js';
import { type ShareTarget } from '../share/index.js';
/** The page that an element is printed into. */
export interface ServerPage {
    /** URL of the page. */
    readonly url: string;
    /** Title of the page. */
    readonly title?: string;
}
/** What an element's shadow root holds. */
export interface RenderedElement {
    readonly template: TemplateResult;
    /** All its styles, as text. */
    readonly css: string;
}
/** @param late styles that an element adds once its features are loaded */
export declare const cssText: (styles: readonly CSSResultOrNative[], late: string) => string;
/** The state of an element that reads this feed from its page. @param sources the addresses in its `src` */
export declare function stateOf(feed: Feed, sources: readonly string[], { url }: ServerPage): FeedState;
export declare const pageContext: ({ url, title }: ServerPage) => PageContext;
/** The texts of a language, once they are loaded. */
export declare function loadLocale(lang?: string): Promise<Locale>;
/** The share targets of these names, once they are loaded. */
export declare const loadTargets: (names: readonly string[]) => Promise<readonly ShareTarget[]>;
