import { type Locale } from '../../i18n/index.js';
import type { Article } from '../../model/types.js';
import type { ListExtras } from './list-extras.js';
/** What all cards of a list have in common. */
export interface CardOptions {
    readonly show: readonly string[];
    /** Level of the list's heading; titles are one below. */
    readonly level: number;
    readonly zone: string | undefined;
    readonly locale: Locale<'heading' | 'views'>;
    /** True where cards have share links; they are drawn once their code is here, in a place that is kept. */
    readonly shares: boolean;
    /** True where a counter gives the views, so that their place is kept until it has answered. */
    readonly counted: boolean;
}
/** One article of the list. */
export declare function card(article: Article, options: CardOptions, extras: ListExtras | undefined): import("lit-html").TemplateResult<1>;
/** Card-shaped places, so that nothing moves when the news comes. */
export declare const bones: (count: number, show: readonly string[]) => import("lit-html").TemplateResult<1>[];
