/**
 * Repeats a failed request without CORS: it succeeds if the server is up and only the CORS header is missing. It costs
 * the server a second request, so it is made with the attribute `debug` only.
 */
export declare function probeCors(url: string): Promise<'cors' | 'unreachable'>;
