// The entry of the bundle `page`: web pages that list news.
export { kpu } from './kpu.js';
export { page } from './page.js';
