import { formatCompact, formatNumber } from '../i18n/index.js';
/** The largest number that is written out. */
const LONGEST = 9_999;
/** "Telah dilihat 12 rb kali", read out as "Telah dilihat 12.345 kali"; undefined for a number that is short. */
export function shortViews({ html }, number, { t, tag }) {
    if (number <= LONGEST)
        return undefined;
    const said = (words) => t('views', { n: words });
    return html `<span aria-hidden="true">${said(formatCompact(tag, number))}</span
    ><span class="visually-hidden">${said(formatNumber(tag, number))}</span>`;
}
