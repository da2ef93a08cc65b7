/**
 * The data of feeds and articles: plain and frozen, so that it can be stored as JSON, sent from a worker, and read again
 * with an equal result.
 */
export {};
