import type { TemplateResult } from 'lit';
import { type Locale } from '../i18n/index.js';
import { type FeedError } from '../model/feed-error.js';
import type { Lit } from './share-links.js';
/** What a visitor is told; that a busy server is asked again only where it is. */
export declare function sentence(error: FeedError, { t, tag }: Locale): string;
/** A calm sentence and a way to try again. What a webmaster must know is on the console. */
export declare function trouble({ html }: Pick<Lit, 'html'>, error: FeedError, locale: Locale, retry: () => void): TemplateResult;
