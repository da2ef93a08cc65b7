import { first as firstEn, more as moreEn } from './en.js';
import { first as firstId, more as moreId } from './id.js';
/** One line per language. */
export const languages = {
    id: { ...firstId, ...moreId },
    en: { ...firstEn, ...moreEn },
};
