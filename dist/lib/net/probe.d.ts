/**
 * Asks once more without CORS, which tells a server that lets nobody read it from one that does not answer. It
 * costs that server a second request, so only the attribute `debug` leads here.
 */
export declare function probe(url: string): Promise<'cors' | 'unreachable'>;
