export { ListFeatures } from './list-features.js';
