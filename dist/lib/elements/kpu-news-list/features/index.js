// The entry of the bundle `list`.
export { ListFeatures } from './list-features.js';
