import type { FeedDate } from '../../../model/types.js';
/**
 * A date in any form that feeds are known for: W3C and ISO 8601 forms, RFC 822 and 850 with their slips, asctime,
 * names of months in English or Indonesian. Days and months in numbers alone ("05/06/2024") say nothing sure.
 * @see https://www.w3.org/TR/NOTE-datetime
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
export declare function feedDate(value: string): FeedDate | undefined;
