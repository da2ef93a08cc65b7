export { first } from './first.js';
export { formatBytes, formatDay, formatNumber, formatTime, formatWait } from './format.js';
export { languages } from './languages/index.js';
export { langOf, localeFor } from './locale.js';
export { sentenceOf } from './sentence.js';
