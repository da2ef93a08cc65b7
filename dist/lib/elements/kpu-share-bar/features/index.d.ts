export { ShareBarFeatures } from './share-bar-features.js';
