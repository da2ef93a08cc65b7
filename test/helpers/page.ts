import { origins, serveAt, uniqueName, type Answer } from './server.js';

declare global {
  /** Waits, in a page's probe, until there is what `find` looks for, and gives it back. */
  function until<T>(find: () => T, what?: string): Promise<NonNullable<T>>;
  /** How many `kpu-error` there were so far, in a page's probe. */
  function errorsSaid(): number;
}

export interface PageOptions<T, D = undefined> {
  /** What the body holds. `/dist/…` is the project's dist folder; scripts in it obey the policy. */
  html?: string;
  /** A page of the project itself instead, such as `demo/index.html`. */
  path?: string;
  /** What the head holds beside its title. */
  head?: string;
  /** Content-Security-Policy, sent as a header. It must allow `script-src 'self'`. */
  csp?: string;
  /** Runs in the page once that is loaded. It is sent as source, so it can use nothing of its surroundings. */
  probe: (data: D) => T | Promise<T>;
  /** What the probe is given: JSON. */
  data?: D;
  /** Milliseconds until the page counts as dead. 8000. */
  timeout?: number;
}

export interface PageReport<T> {
  result: T;
  /** Broken policies: directive, address, sample. */
  violations: string[];
  /** Errors and warnings: thrown, unhandled, or on the console. */
  errors: string[];
  /** Addresses of all that the page fetched. */
  requests: string[];
  /** What the elements said of themselves. */
  events: { type: 'kpu-load' | 'kpu-error'; tag: string; code?: string; source?: string }[];
}

type Message<T> = PageReport<T> & { page: string; failure?: string };

/**
 * Opens a page of its own, on another origin, in a frame 800 px wide, and gives back what its probe found.
 * For what a test's own page cannot show: a strict policy, dist as a site loads it, two copies of a script.
 */
export async function openPage<T, D = undefined>(options: PageOptions<T, D>): Promise<PageReport<T>> {
  const { html = '', path, head = '', csp, probe, data, timeout = 8000 } = options;
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

/** A copy of dist as one site has it, which notes what is asked of it. */
export interface Site {
  /** Its address, with a slash at the end. */
  url: string;
  /** Files asked for so far, with their query, in order; a bundle by its name, without the folder of its build. */
  files(): Promise<string[]>;
}

/** Publishes dist on the pages' origin: without some files, only some, or with another text in their place. */
export async function publishSite(
  part: { without?: string[]; only?: string[]; instead?: Record<string, string> } = {},
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
