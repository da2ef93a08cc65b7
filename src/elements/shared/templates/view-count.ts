import { html } from 'lit';
import { formatCompact, formatNumber, type Locale } from '../../../i18n/index.js';

/** The largest number that is not abbreviated. */
const MAX_FULL = 9_999;

/** "Telah dilihat 12 rb kali", announced as "Telah dilihat 12.345 kali"; undefined for a smaller number. */
export function compactViewCount(count: number, { t, tag }: Locale): unknown {
  if (count <= MAX_FULL) return undefined;
  const sentence = (number: string) => t('views', { n: number });
  return html`<span aria-hidden="true">${sentence(formatCompact(tag, count))}</span
    ><span class="visually-hidden">${sentence(formatNumber(tag, count))}</span>`;
}
