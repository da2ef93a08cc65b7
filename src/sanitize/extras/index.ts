// The entry of the bundle `body-extras`: what only some bodies need, see `needsExtras`.
export { isHidden, SkippedElement } from './hidden.js';
export { Media } from './media.js';
export { repair } from './repair.js';
export { TableBudget } from './table-budget.js';
export { htmlToParagraphs } from './html-to-paragraphs.js';
