/**
 * A frame in which results are put to the test: inline script may run there, so that a hole shows, but whatever
 * would be fetched is refused and told.
 */
export interface Arena {
  /** Puts nodes into the live page. */
  put(nodes: Node): void;
  /** Waits until handlers had their chance, then empties the page. */
  settle(): Promise<void>;
  /** What ran, and what was asked for besides pictures, sound and film. */
  readonly trouble: string[];
  close(): void;
}

const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const TRAPS = ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'eval', 'postMessage'];
const HARMLESS = /^(?:img|media)-src/;

export async function openArena(): Promise<Arena> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="${POLICY}"><body>`;
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as Window & typeof globalThis;
  const page = inside.document;
  const trouble: string[] = [];
  for (const scope of [inside, window])
    for (const trap of TRAPS.slice(0, scope === window ? 4 : undefined))
      Object.defineProperty(scope, trap, { configurable: true, value: () => trouble.push(`${trap} ran`) });
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (!HARMLESS.test(effectiveDirective)) trouble.push(`${effectiveDirective} ${blockedURI}`);
  });
  return {
    trouble,
    put: (nodes) => {
      page.body.append(nodes);
    },
    settle: async () => {
      for (const node of page.querySelectorAll<HTMLElement>('body *')) {
        for (const type of ['mouseover', 'focus', 'toggle', 'animationstart'])
          node.dispatchEvent(new Event(type));
      }
      await new Promise((resolve) => setTimeout(resolve, 60));
      if (frame.contentDocument !== page) trouble.push('the page was left');
      else page.body.replaceChildren();
    },
    close: () => {
      frame.remove();
    },
  };
}
