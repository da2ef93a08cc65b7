/** Version of the format of copies; those of another version are ignored. */
export declare const CACHE_VERSION = 1;
/** Name of the cache with the last good copies. */
export declare const CACHE_NAME = "kpu-news-1";
