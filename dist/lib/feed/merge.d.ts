import type { Feed } from '../model/types.js';
/** The name that cards give a feed: its title, else its host. */
export declare function nameOf({ title, url }: Feed): string;
/**
 * Several feeds as one: newest first, those without a date last, each article with the name of its feed. What
 * several feeds link to is there once; a release that another feed published too, with the same title on the
 * same day, is folded into the first of them, in the order of `feeds`.
 *
 * @param url what the merged feed has for an address
 * @param next address of a further page of one of them
 */
export declare function merge(feeds: readonly Feed[], url: string, next?: string): Feed;
