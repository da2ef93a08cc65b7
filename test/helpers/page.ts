import { origins, serveAt, uniqueName, type Answer } from './server.js';

declare global {
  /** Waits, in a page's probe, until `find` returns something, and returns it. */
  function until<T>(find: () => T, what?: string): Promise<NonNullable<T>>;
  /** The number of `kpu-error` events so far, in a page's probe. */
  function errorCount(): number;
}

export interface PageOptions<T, D = undefined> {
  /** HTML of the body. `/dist/…` is the project's dist folder; scripts in it obey the policy. */
  html?: string;
  /** A page of the project itself instead, such as `demo/index.html`. */
  path?: string;
  /** HTML of the head, in addition to the title. */
  head?: string;
  /** Content-Security-Policy, sent as a header. It must allow `script-src 'self'`. */
  csp?: string;
  /** Runs in the page once that is loaded. It is sent as source code, so it cannot use variables from outside. */
  probe: (data: D) => T | Promise<T>;
  /** JSON data for the probe. */
  data?: D;
  /** Milliseconds until the page counts as dead. 50 000. */
  timeout?: number;
}

export interface PageReport<T> {
  result: T;
  /** CSP violations: directive, URL, sample. */
  violations: string[];
  /** Errors and warnings: thrown, unhandled, or on the console. */
  errors: string[];
  /** URLs of all requests of the page. */
  requests: string[];
  /** Events of the elements. */
  events: { type: 'kpu-load' | 'kpu-error'; tag: string; code?: string; source?: string }[];
}

type Message<T> = PageReport<T> & { page: string; failure?: string };

/**
 * Opens a page on another origin in a frame 800 px wide, and returns the result of its probe.
 * For what the test page itself cannot test: a strict policy, dist as a site loads it, two copies of a script.
 */
export async function openPage<T, D = undefined>(options: PageOptions<T, D>): Promise<PageReport<T>> {
  const { html = '', path, head = '', csp, probe, data, timeout = 50_000 } = options;
  const { pages } = await origins();
  const name = uniqueName();
  const script = `addEventListener('load', () => dispatchEvent(new CustomEvent('kpu-test-probe', { detail: () => (${probe.toString()})(${JSON.stringify(data)}) })));`;
  const kit = await serveAt(pages, `${name}-probe`, [
    { headers: { 'Content-Type': 'text/javascript' }, body: script },
  ]);
  const page = await serveAt(pages, name, [
    {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        ...(csp && { 'Content-Security-Policy': csp }),
      },
      body:
        `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Uji</title>` +
        `<script src="/page-kit.js?${name}"></script><script src="${kit.url}"></script>${head}</head><body>${html}</body></html>`,
    },
  ]);
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = path ? `${pages}/project/${path}?kit=${name}` : page.url;
  try {
    return await answerOf<T>(name, timeout, () => document.body.append(frame));
  } finally {
    frame.remove();
  }
}

function answerOf<T>(name: string, timeout: number, start: () => void): Promise<PageReport<T>> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      removeEventListener('message', onMessage);
      clearTimeout(timer);
      act();
    };
    const onMessage = ({ data }: MessageEvent<Message<T> | undefined>): void => {
      if (data?.page !== name) return;
      const { failure, page, ...report } = data;
      settle(() => {
        if (failure === undefined) resolve(report);
        else reject(new Error(`${failure}\n${JSON.stringify(report, null, 1)}`));
      });
    };
    const timer = setTimeout(() => {
      settle(() => {
        reject(new Error(`The page did not answer within ${String(timeout)} ms.`));
      });
    }, timeout);
    addEventListener('message', onMessage);
    start();
  });
}

/** A published copy of dist that logs requests. */
export interface Site {
  /** Its address, with a slash at the end. */
  url: string;
  /** Requested files so far, with their query, in order; a bundle by its name, without the folder of its build. */
  files(): Promise<string[]>;
}

/** Publishes dist on the pages' origin: without some files, only some, with another text in their place, or with files that fail at first. */
export async function publishSite(
  part: {
    without?: string[];
    only?: string[];
    instead?: Record<string, string>;
    failingOnce?: string[];
  } = {},
): Promise<Site> {
  const { pages } = await origins();
  const { name, requests } = await serveAt(pages, uniqueName(), [part as Answer]);
  const path = `/site/${name}/`;
  return {
    url: pages + path,
    files: async () =>
      (await requests()).map(({ url }) => url.replace(path, '').replace(/^[\da-f]{8}\//, '')),
  };
}
