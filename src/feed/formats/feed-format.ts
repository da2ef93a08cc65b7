import type { Feed } from '../../model/types.js';
import type { Answer } from '../../net/index.js';
import type { HtmlPolicy } from '../../trusted-types.js';

/** What reading some formats takes. */
export interface ReadTools {
  /** The page's Trusted Types policy; nothing is parsed without it where a page enforces them. */
  readonly policy?: HtmlPolicy;
}

/** How one kind of feed is known, asked for and read. */
export interface FeedFormat {
  /** Name of the format, as `format` names it: lower case, hyphens. */
  readonly name: string;
  /** Addresses that are of this format by their shape, so that it may change or make the request. */
  readonly asks?: RegExp;
  /** Whether this answer is of the format, by its content: servers send any content type. */
  matches(answer: Answer): boolean;
  /** Reads it; throws a `FeedError` with `not-a-feed` or `bad-syntax`. */
  read(answer: Answer, tools?: ReadTools): Feed;
  /**
   * The address to ask for instead, before any request.
   * @param want articles wanted
   */
  address?(url: string, want: number): string;
  /** Asks in its own way, where one request may not do. */
  ask?(url: string, get: (url: string) => Promise<Answer>): Promise<Answer>;
}

/** A format whose code comes when an address or an answer calls for it. */
export interface LazyFormat extends Pick<FeedFormat, 'name' | 'asks' | 'matches'> {
  readonly read?: undefined;
  load(): Promise<FeedFormat>;
}
