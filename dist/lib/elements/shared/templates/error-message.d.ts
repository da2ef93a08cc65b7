import { type TemplateResult } from 'lit';
import { type Locale } from '../../../i18n/index.js';
import { type FeedError } from '../../../model/feed-error.js';
/** What a visitor reads. That a busy server is asked again is said only where it is. */
export declare function errorText(error: FeedError, { t, tag }: Locale): string;
/** A calm sentence and a button that tries again. What a webmaster must know is on the console. */
export declare function errorBlock(error: FeedError, locale: Locale, retry?: () => void): TemplateResult;
