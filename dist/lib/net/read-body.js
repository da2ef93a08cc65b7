/**
 * The bytes of an answer's body.
 * @param progress is told how many there are, before each further part is waited for; what it throws ends the reading
 */
export async function readBody(response, progress) {
    // WebKit looks for a `mode` even where it is given no options
    const reader = response.body?.getReader({ __proto__: null });
    const parts = [];
    for (let bytes = 0; reader;) {
        progress(bytes);
        const { done, value } = await reader.read();
        if (done)
            break;
        parts.push(value);
        bytes += value.length;
    }
    return new Uint8Array(await (reader ? new Blob(parts) : response).arrayBuffer());
}
