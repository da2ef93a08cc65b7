export { BodyRules } from './body-rules.js';
export { isHidden, SkippedElement } from './hidden.js';
export { Media } from './media.js';
export { appendCutNote } from './cut-note.js';
export { htmlToParagraphs, textBody } from './plain-text.js';
export { repair } from './repair.js';
