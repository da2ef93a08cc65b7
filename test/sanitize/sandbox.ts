/**
 * A frame that shows whether sanitized nodes are harmless: inline script may run there, so that a hole is noticed,
 * but every request is blocked and recorded.
 */
export interface Sandbox {
  /** Inserts nodes into the live page. */
  put(nodes: Node): void;
  /** Fires events, waits for handlers, then empties the page. */
  settle(): Promise<void>;
  /** Functions that ran, and blocked requests other than images and media. */
  readonly incidents: string[];
  close(): void;
}

const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const TRAPS = ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'eval', 'postMessage'];
const HARMLESS = /^(?:img|media)-src/;

export async function openSandbox(): Promise<Sandbox> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="${POLICY}"><body>`;
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as Window & typeof globalThis;
  const page = inside.document;
  const incidents: string[] = [];
  for (const scope of [inside, window])
    for (const trap of TRAPS.slice(0, scope === window ? 4 : undefined))
      Object.defineProperty(scope, trap, { configurable: true, value: () => incidents.push(`${trap} ran`) });
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (!HARMLESS.test(effectiveDirective)) incidents.push(`${effectiveDirective} ${blockedURI}`);
  });
  return {
    incidents: incidents,
    put: (nodes) => {
      page.body.append(nodes);
    },
    settle: async () => {
      for (const node of page.querySelectorAll<HTMLElement>('body *')) {
        for (const type of ['mouseover', 'focus', 'toggle', 'animationstart'])
          node.dispatchEvent(new Event(type));
      }
      await new Promise((resolve) => setTimeout(resolve, 60));
      if (frame.contentDocument !== page) incidents.push('the page was navigated');
      else page.body.replaceChildren();
    },
    close: () => {
      frame.remove();
    },
  };
}
