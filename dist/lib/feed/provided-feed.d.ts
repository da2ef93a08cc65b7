import type { Feed } from '../model/types.js';
import { type ProvidedData } from './read-provided.js';
/**
 * Reads data of the page with the readers for fetched data: a property may hold anything, and its getters may throw.
 * @throws {FeedError}
 */
export declare function readProvidedFeed(data: ProvidedData, base: string): Feed;
