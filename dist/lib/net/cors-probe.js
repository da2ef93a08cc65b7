/**
 * Repeats a failed request without CORS: it succeeds if the server is up and only the CORS header is missing. It costs
 * the server a second request, so it is made with the attribute `debug` only.
 */
export async function probeCors(url) {
    const controller = new AbortController();
    try {
        const init = {
            __proto__: null,
            mode: 'no-cors',
            credentials: 'omit',
            cache: 'no-store',
            signal: controller.signal,
        };
        await fetch(url, { ...init, referrerPolicy: 'no-referrer' });
        return 'cors';
    }
    catch {
        return 'unreachable';
    }
    finally {
        controller.abort();
    }
}
