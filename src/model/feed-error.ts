/**
 * What went wrong, as data. The union may grow: treat an unknown code like `network`.
 * The sentences for visitors are in `i18n`, those for webmasters in `feed/diagnose.ts`.
 */
export type FeedErrorCode =
  | 'bad-url'
  | 'mixed-content'
  | 'offline'
  | 'csp'
  | 'timeout'
  | 'network'
  | 'cors'
  | 'unreachable'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'server'
  | 'http'
  | 'interrupted'
  | 'too-large'
  | 'not-a-feed'
  | 'bad-syntax'
  | 'not-in-feed'
  | 'module'
  | 'internal';

/** Facts about a failure; which of them are there depends on the code. */
export interface FeedErrorFacts {
  /** The address asked for, as an author wrote it where it could not be used. */
  url?: string;
  /** HTTP status, where one was received. */
  status?: number;
  /** What was waited for when time ran out. */
  phase?: 'headers' | 'body';
  /** Kind within the code: `empty`, `html`, `binary`, `other`, `json`, `xml`, `entity`, `inline`. */
  reason?: string;
  /** Text of the answer near the fault, at most 80 characters. */
  excerpt?: string;
  /** Bytes received. */
  bytes?: number;
  /** Seconds the server asked to wait. */
  retryAfter?: number;
  /** Requests made, the failed ones included. */
  attempts?: number;
  cause?: unknown;
}

/** The only error that leaves the rooms below the elements. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  readonly facts: FeedErrorFacts;
  /** What the server answered, until `feed/failure.ts` has looked at it. */
  answer?: { readonly headers?: Headers; readonly text?: string };

  constructor(code: FeedErrorCode, facts: FeedErrorFacts = {}, answer?: FeedError['answer']) {
    super(`${code} ${facts.url}`);
    this.code = code;
    this.facts = facts;
    this.answer = answer;
  }

  /**
   * Any thrown value as a `FeedError`; what is not one already is our own fault: `internal`. Known by its
   * facts, since a chunk's errors are of the chunk's own class.
   */
  static from(error: unknown, url?: string): FeedError {
    return (error as FeedError | undefined)?.facts
      ? (error as FeedError)
      : new FeedError('internal', { url, cause: error });
  }
}

/** Longest wait, in seconds, that a server may ask for; after a longer one only a person tries again. */
const LONGEST_WAIT = 300;

/** Seconds after which a busy server is asked again; undefined where it is not. */
export const busyWait = ({ code, facts: { retryAfter = 30 } }: FeedError): number | undefined =>
  code === 'rate-limited' && retryAfter <= LONGEST_WAIT ? retryAfter : undefined;
