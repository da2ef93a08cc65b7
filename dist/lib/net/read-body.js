/**
 * Reads the body of a response.
 * @param onProgress called with the bytes received so far before waiting for more; throwing stops the reading
 */
export async function readBody(response, onProgress) {
    // WebKit reads a `mode` from the prototype even without options
    const reader = response.body?.getReader({ __proto__: null });
    const parts = [];
    for (let bytes = 0; reader;) {
        onProgress(bytes);
        const { done, value } = await reader.read();
        if (done)
            break;
        parts.push(value);
        bytes += value.length;
    }
    return new Uint8Array(await (reader ? new Blob(parts) : response).arrayBuffer());
}
