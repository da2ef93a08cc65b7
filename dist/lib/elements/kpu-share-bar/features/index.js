// The entry of the bundle `share`: everything of `<kpu-share-bar>`, and the share targets that are not in the main script.
export { ShareBarFeatures } from './share-bar-features.js';
