import type { FeedController } from './feed-controller.js';
/**
 * `next`, unless it leads in a loop, to another origin or on and on.
 * @param home an address of the origin that it must stay on
 * @param seen pages asked for already
 */
export declare const leadsOn: (next: string | undefined, home: string | undefined, seen: ReadonlySet<string | undefined>) => string | undefined;
/**
 * The address of the next page; where several feeds are shown as one, of the page that they need first.
 * @param seen pages asked for already
 */
export declare function nextPage({ feed, next, host, given, several, src }: FeedController, seen?: ReadonlySet<string | undefined>): string | undefined;
