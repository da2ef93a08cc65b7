// The entry of the bundle `share`: the features of `<kpu-share-bar>`. The bundle has all share targets.
export { ShareBarFeatures } from './share-bar-features.js';
