export { formatAge } from './relative-time.js';
export { coreMessages } from './core-messages.js';
export { formatBytes, formatCompact, formatClock, formatDay, formatNumber, formatTime, formatWait, isZone, } from './format.js';
export { fetchLanguage, languages } from './languages/index.js';
export { langOf, localeFor } from './locale.js';
export { zoneFor } from './zones.js';
export { errorMessageKey } from './error-message.js';
