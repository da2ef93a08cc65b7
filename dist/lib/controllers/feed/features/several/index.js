// The entry of the bundle `several-feeds`: what only several addresses in one `src` need.
export { mergeSources } from './merge-sources.js';
export { SourceRounds } from './source-rounds.js';
