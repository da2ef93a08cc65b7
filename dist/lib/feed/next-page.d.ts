/**
 * Whether the page at `next` may be asked for: it leads neither in a loop, nor to another origin, nor on and on.
 * @param next an address that may be used, as `readFeed` gives it
 * @param origins addresses whose origin it may have
 * @param visited pages asked for already
 */
export declare const isFollowable: (next: string | undefined, origins: readonly (string | undefined)[], visited: ReadonlySet<string>) => next is string;
