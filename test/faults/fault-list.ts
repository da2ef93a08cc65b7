import type { FeedErrorCode, Limits } from '../../src/feed/index.js';
import { uniqueName } from '../helpers/server.js';
import {
  child,
  makeList,
  part,
  titles,
  waitUntil,
  type KpuNewsList,
} from '../elements/kpu-news-list/list-page.js';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Who runs the test: engines differ in what they tell a page. */
export const engine: Engine = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Where the fault server is, and the names of its faults; see test/servers/fault-server.mjs. */
export interface Faults {
  origin: string;
  /** The same server on another origin. */
  there: string;
  /** Speaks with a certificate that no browser trusts. */
  secure: string;
  /** A port where nobody listens. */
  closed: string;
  names: Record<string, string>;
}

export const faults = (await (await fetch('/__faults')).json()) as Faults;

export interface Fault {
  url: string;
  /** What was asked of it so far. */
  requests(): Promise<{ method: string; path: string; headers: Record<string, string>; sent: number }[]>;
}

/** An address where a fault strikes. A further path may be added. */
export function faultAt(id: string, origin = faults.origin): Fault {
  const name = uniqueName();
  return {
    url: `${origin}/fault/${id}/${name}`,
    requests: async () =>
      (await (await fetch(`${origin}/log/${name}`)).json()) as Awaited<ReturnType<Fault['requests']>>,
  };
}

/** A hundredth of the waits between attempts; the attempts themselves may take their time on a busy machine. */
export const HASTE: Partial<Limits> = { backoff: 4, retryAfter: 20, policy: 10, breaker: 0 };

/** What a list said of itself. */
export interface Said {
  code?: FeedErrorCode;
  attempts?: number;
  phase?: string;
}

/** A list that writes down its events, with a link for when it has nothing to show. */
export function watchList(src: string, limits: Partial<Limits> = {}) {
  const link = child('a', 'Berita KPU');
  const list = makeList({
    attributes: { src },
    properties: { limits: { ...HASTE, ...limits } },
    children: [link],
  });
  const said: Said[] = [];
  list.addEventListener('kpu-load', () => said.push({}));
  list.addEventListener('kpu-error', ({ detail: { code, attempts, phase } }) =>
    said.push({ code, attempts, phase }),
  );
  document.body.append(list);
  return { list, link, said };
}

/** Waits until a list has said so much of itself, and nothing is under way. */
export async function heard({ said, list }: { said: Said[]; list: KpuNewsList }, times = 1): Promise<Said[]> {
  await waitUntil(() => said.length >= times, `${String(times)} events, not ${JSON.stringify(said)}`);
  await list.updateComplete;
  return said;
}

/** What a visitor sees of a list. */
export const look = (list: KpuNewsList) => ({
  titles: titles(list),
  busy: list.shadowRoot!.querySelector('.items')!.ariaBusy === 'true',
  retry: !!part(list, 'retry'),
});

// Mocha fails a test on any error that nobody catches; in some browsers it has to be told of a promise's
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});
