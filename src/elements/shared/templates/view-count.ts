import { html } from 'lit';
import { formatCompact, formatNumber, type Locale } from '../../../i18n/index.js';

/** The largest number that is written out. */
const LONGEST = 9_999;

/** "Telah dilihat 12 rb kali", read out as "Telah dilihat 12.345 kali"; undefined for a number that is short. */
export function compactViewCount(number: number, { t, tag }: Locale): unknown {
  if (number <= LONGEST) return undefined;
  const said = (words: string) => t('views', { n: words });
  return html`<span aria-hidden="true">${said(formatCompact(tag, number))}</span
    ><span class="visually-hidden">${said(formatNumber(tag, number))}</span>`;
}
