// The entry of the bundle `page`: web pages that list news.
export { page } from './page.js';
