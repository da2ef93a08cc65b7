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

/** The engine of the test; engines differ in what they report to a page. */
export const engine: Engine = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Addresses of the fault server, and the names of its faults; see test/servers/fault-server.mjs. */
export interface Faults {
  origin: string;
  /** The same server on another origin. */
  there: string;
  /** Uses a certificate that no browser trusts. */
  secure: string;
  /** A port that nothing listens on. */
  closed: string;
  names: Record<string, string>;
}

export const faults = (await (await fetch('/__faults')).json()) as Faults;

export interface Fault {
  url: string;
  /** The requests received so far. */
  requests(): Promise<{ method: string; path: string; headers: Record<string, string>; sent: number }[]>;
}

/** The address of a fault. A further path may be added. */
export function faultAt(id: string, origin = faults.origin): Fault {
  const name = uniqueName();
  return {
    url: `${origin}/fault/${id}/${name}`,
    requests: async () =>
      (await (await fetch(`${origin}/log/${name}`)).json()) as Awaited<ReturnType<Fault['requests']>>,
  };
}

/** Short waits between attempts; the attempts themselves may take long on a busy machine. */
export const FAST_RETRIES: Partial<Limits> = { backoff: 4, retryAfter: 20, policy: 10, breaker: 0 };

/** An event of a list. */
export interface ListEvent {
  code?: FeedErrorCode;
  attempts?: number;
  phase?: string;
}

/** Inserts a list with a fallback link, and records its events. */
export function insertList(src: string, limits: Partial<Limits> = {}) {
  const link = child('a', 'Berita KPU');
  const list = makeList({
    attributes: { src },
    properties: { limits: { ...FAST_RETRIES, ...limits } },
    children: [link],
  });
  const events: ListEvent[] = [];
  list.addEventListener('kpu-load', () => events.push({}));
  list.addEventListener('kpu-error', ({ detail: { code, attempts, phase } }) =>
    events.push({ code, attempts, phase }),
  );
  document.body.append(list);
  return { list, link, events };
}

/** Waits until a list has fired so many events and has rendered. */
export async function waitForEvents(
  { events, list }: { events: ListEvent[]; list: KpuNewsList },
  times = 1,
): Promise<ListEvent[]> {
  await waitUntil(() => events.length >= times, `${String(times)} events, not ${JSON.stringify(events)}`);
  await list.updateComplete;
  return events;
}

/** The visible state of a list. */
export const stateOf = (list: KpuNewsList) => ({
  titles: titles(list),
  busy: list.shadowRoot!.querySelector('.items')!.ariaBusy === 'true',
  retry: !!part(list, 'retry'),
});

// Mocha fails a test on any uncaught error; in some browsers rejections must be rethrown
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});
