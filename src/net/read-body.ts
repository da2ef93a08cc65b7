/**
 * The bytes of an answer's body.
 * @param progress is told how many there are, before each further part is waited for; what it throws ends the reading
 */
export async function readBody(
  response: Response,
  progress: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  // WebKit looks for a `mode` even where it is given no options
  const reader = response.body?.getReader({ __proto__: null } as object) as
    ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let bytes = 0; reader;) {
    progress(bytes);
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.length;
  }
  return new Uint8Array(await (reader ? new Blob(parts) : response).arrayBuffer());
}
