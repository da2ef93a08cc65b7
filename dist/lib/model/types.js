/**
 * What an article is, for every room of the house. Plain frozen data: it can be stored as JSON, sent from a
 * worker and read again by the same readers with the same result.
 */
export {};
