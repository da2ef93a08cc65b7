/**
 * The bytes of an answer's body.
 * @param progress is told how many there are, before each further part is waited for; what it throws ends the reading
 */
export declare function readBody(response: Response, progress: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>>;
