import { type TemplateResult } from 'lit';
import { type Locale } from '../../../i18n/index.js';
import { type FeedError } from '../../../model/feed-error.js';
/** The error message for visitors. It announces a retry of a busy server only if there will be one. */
export declare function errorText(error: FeedError, { t, tag }: Locale): string;
/** A short message and a retry button. The details for webmasters are on the console. */
export declare function errorBlock(error: FeedError, locale: Locale, retry?: () => void): TemplateResult;
