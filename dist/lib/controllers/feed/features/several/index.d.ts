export { SourceRounds } from './source-rounds.js';
