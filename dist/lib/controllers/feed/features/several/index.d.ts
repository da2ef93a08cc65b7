export { mergeSources } from './merge-sources.js';
export { SourceRounds } from './source-rounds.js';
