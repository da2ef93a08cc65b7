/**
 * Asks once more without CORS, which tells a server that lets nobody read it from one that does not answer. It
 * costs that server a second request, so only the attribute `debug` leads here.
 */
export async function probeCors(url: string): Promise<'cors' | 'unreachable'> {
  const stop = new AbortController();
  try {
    const init = {
      __proto__: null,
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      signal: stop.signal,
    };
    await fetch(url, { ...init, referrerPolicy: 'no-referrer' } as RequestInit);
    return 'cors';
  } catch {
    return 'unreachable';
  } finally {
    stop.abort();
  }
}
