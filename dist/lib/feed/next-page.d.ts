/**
 * Whether a next page may be requested: not if it is part of a loop, of another origin, or one of too many.
 * @param next a safe URL, as `readFeed` returns it
 * @param origins URLs with an allowed origin
 * @param visited URLs that were requested already
 */
export declare function isFollowable(next: string | undefined, origins: readonly string[], visited: ReadonlySet<string>): next is string;
