import { origins, serveAt, uniqueName } from './server.js';

export interface PageOptions<T> {
  /** What the body holds. `/dist/…` is the project's dist folder; scripts in it obey the policy. */
  html: string;
  /** What the head holds beside its title. */
  head?: string;
  /** Content-Security-Policy, sent as a header. It must allow `script-src 'self'`. */
  csp?: string;
  /** Runs in the page once that is loaded. It is sent as source, so it can use nothing of its surroundings. */
  probe: () => T | Promise<T>;
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
}

type Message<T> = PageReport<T> & { page: string; failure?: string };

/**
 * Opens a page of its own, on another origin, in a frame 800 px wide, and gives back what its probe found.
 * For what a test's own page cannot show: a strict policy, dist as a site loads it, two copies of a script.
 */
export async function openPage<T>(options: PageOptions<T>): Promise<PageReport<T>> {
  const { html, head = '', csp, probe, timeout = 8000 } = options;
  const { pages } = await origins();
  const name = uniqueName();
  const script = `addEventListener('load', () => dispatchEvent(new CustomEvent('kpu-test-probe', { detail: ${probe.toString()} })));`;
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
  frame.src = page.url;
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
