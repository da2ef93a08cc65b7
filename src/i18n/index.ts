export { formatAge } from './age.js';
export { first } from './first.js';
export {
  formatBytes,
  formatCompact,
  formatClock,
  formatDay,
  formatNumber,
  formatTime,
  formatWait,
  isZone,
} from './format.js';
export { fetchLanguage, languages } from './languages/index.js';
export { langOf, localeFor, type Locale } from './locale.js';
export type { MessageKey, Messages, PluralForms } from './messages.js';
export { sentenceOf } from './sentence.js';
