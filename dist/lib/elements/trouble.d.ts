import type { TemplateResult } from 'lit';
import { type Locale } from '../i18n/index.js';
import type { FeedError } from '../model/feed-error.js';
import type { Lit } from './share-links.js';
/** A calm sentence and a way to try again. What a webmaster must know is on the console. */
export declare function trouble({ html }: Pick<Lit, 'html'>, { code, facts }: FeedError, { t, tag }: Locale, retry: () => void): TemplateResult;
