import { type TemplateResult } from 'lit';
import { type Locale } from '../../../i18n/index.js';
/** The message that the news could not be updated, with the time of the shown copy. */
export declare const staleText: (fetchedAt: number, { t, tag }: Locale, timeZone: string | undefined) => string;
/** The visible message, with a retry button. */
export declare const staleNotice: (text: string, t: Locale["t"], retry?: () => void) => TemplateResult;
