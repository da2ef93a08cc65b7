/** One answer of the loopback server; see test/servers/feed-server.mjs. */
export interface Answer {
  /** 200 */
  status?: number;
  headers?: Record<string, string>;
  /** Text goes as it is, anything else as JSON. */
  body?: unknown;
  /** The body is base64, and sent decoded. */
  base64?: boolean;
  /** True: any origin may read it, `Retry-After` included. */
  cors?: boolean;
  /** Milliseconds before the headers. */
  delay?: number;
  /** Milliseconds between headers and body. */
  bodyDelay?: number;
  /** Headers and half the body, then silence. */
  stall?: boolean;
  /** Headers and half the body, then the connection breaks. */
  cut?: boolean;
  /** Never answers. */
  hang?: boolean;
  /** Waits until the answers are replaced, then sends the first new one. */
  wait?: boolean;
}

export interface SeenRequest {
  method: string;
  /** Path and query. */
  url: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The body of a POST. */
  body?: string;
}

export interface ServedFeed {
  /** Its address, on another origin than the test's page. A query or a further path may be added. */
  url: string;
  name: string;
  /** The requests received so far. */
  requests: () => Promise<SeenRequest[]>;
  /** Replaces the answers from now on. */
  answer: (...answers: Answer[]) => Promise<void>;
}

export interface Origins {
  feeds: string;
  pages: string;
}

let known: Promise<Origins> | undefined;
let count = 0;

/** The loopback server's two origins: `pages` for pages and dist, `feeds` for all that they fetch. */
export const origins = (): Promise<Origins> =>
  (known ??= fetch('/__origins').then((response) => response.json() as Promise<Origins>));

/** Unique over all test files and browsers, which share one server. */
export const uniqueName = (): string => `t${String(++count)}-${Math.random().toString(36).slice(2)}`;

/** Puts answers on the server: each request gets the next one, and the last one repeats. */
export async function serveFeed(...answers: Answer[]): Promise<ServedFeed> {
  return serveAt((await origins()).feeds, uniqueName(), answers);
}

/** The same on an origin, and under a name, of the caller's choice. */
export async function serveAt(origin: string, name: string, answers: Answer[]): Promise<ServedFeed> {
  // through the other origin, since pending feeds may use all six connections to this one
  const { pages, feeds } = await origins();
  const desk = origin === feeds ? pages : feeds;
  const answer = async (...list: Answer[]): Promise<void> => {
    const { ok } = await fetch(`${desk}/script/${name}`, { method: 'PUT', body: JSON.stringify(list) });
    if (!ok) throw new Error('The feed server did not take the answers.');
  };
  await answer(...answers);
  return {
    url: `${origin}/feed/${name}`,
    name,
    answer,
    requests: async () => (await fetch(`${desk}/log/${name}`)).json() as Promise<SeenRequest[]>,
  };
}
