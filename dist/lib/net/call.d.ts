import { type Limits } from './limits.js';
export interface CallOptions {
    readonly method?: 'POST';
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** Asks the server although the browser holds an answer. */
    readonly fresh?: boolean;
    readonly limits?: Partial<Limits>;
}
/**
 * A request to a counter of views: one attempt, JSON or nothing. It carries no cookie, and of the page only its
 * origin; a POST outlives the page.
 * @throws {FeedError} `network`, `timeout`, `interrupted`, `too-large`, `http` or `bad-syntax`, the latter two with
 * `answer.text`
 */
export declare function call(url: string, options?: CallOptions): Promise<unknown>;
