export { kpu } from './kpu.js';
export { page } from './page.js';
