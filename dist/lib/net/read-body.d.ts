/**
 * Reads the body of a response.
 * @param onProgress called with the bytes received so far before waiting for more; throwing stops the reading
 */
export declare function readBody(response: Response, onProgress: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>>;
