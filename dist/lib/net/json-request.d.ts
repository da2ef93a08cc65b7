import { type Limits } from './limits.js';
export interface JsonRequestOptions {
    readonly method?: 'POST';
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** Revalidates the browser's stored answer. */
    readonly bypassCache?: boolean;
    readonly limits?: Partial<Limits>;
}
/**
 * Requests JSON from a view counter, in one attempt. It sends no cookies and only the page's origin as referrer. A
 * POST continues after the page is closed.
 * @throws {FeedError} those of `httpRequest`, and with `answer.text` either `http` or `bad-syntax`
 */
export declare function requestJson(url: string, options?: JsonRequestOptions): Promise<unknown>;
