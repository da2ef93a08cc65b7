import type { html as Html, TemplateResult } from 'lit';
import { type Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { Lit } from '../share-links.js';
import type { Trusting } from '../trust.js';
/** Everything that the article's template needs to know. */
export interface ArticleView {
    readonly article: Article;
    readonly locale: Locale;
    readonly links: readonly unknown[];
    readonly previous: Article | undefined;
    readonly next: Article | undefined;
    /** True where this page shows any article by its `?id=`, so that its neighbours are here too. */
    readonly onPage: boolean;
    readonly show: readonly string[];
    readonly zone: string | undefined;
    /** The element, which knows where its articles may lead. */
    readonly trusting: Trusting;
    /** True where data is saved: a button comes in the place of the picture. */
    readonly saves: boolean;
    /** True where a counter gives the views, so that their place is kept until it has answered. */
    readonly counted: boolean;
    readonly onClick: (event: Event) => void;
}
/** Stands for an article that is on its way. */
export declare const waitingView: ({ html, nothing }: Lit, slow: string) => TemplateResult<1>;
/** The whole article, all but its body: that place is left empty and never touched by Lit. */
export declare function articleView(lit: Lit, headed: typeof Html, view: ArticleView): TemplateResult;
