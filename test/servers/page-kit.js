// The first script of a page made by test/helpers/page.ts: it notes what goes wrong, from the start on, and
// gives the page's probe a way to answer. Its address names the page: /page-kit.js?NAME
// A probe, which can use nothing of its test, finds `until` and `errorCount` here.
(() => {
  const name = new URL(document.currentScript.src).search.slice(1);
  const violations = [];
  const errors = [];
  const events = [];
  // what elements say of themselves does not bubble, but it is on its way down first
  for (const type of ['kpu-load', 'kpu-error'])
    addEventListener(
      type,
      ({ target, detail }) => events.push({ type, tag: target.localName, detail }),
      true,
    );
  /** How many times elements have said that something failed. */
  window.errorCount = () => events.filter(({ type }) => type === 'kpu-error').length;
  const later = setTimeout.bind(window);
  /** Waits until there is what `find` looks for, and gives it back. */
  window.until = async (find, what = find) => {
    const start = performance.now();
    for (let found; performance.now() - start < 30_000; await new Promise((resolve) => later(resolve, 20)))
      if ((found = find())) return found;
    throw new Error(`There never was: ${what}`);
  };
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );
  // Firefox observes what has `contain-intrinsic-size: auto`, and complains of that to the page
  let observed = false;
  window.ResizeObserver = class extends ResizeObserver {
    constructor(callback) {
      super(callback);
      observed = true;
    }
  };
  addEventListener(
    'error',
    ({ message, target }) => {
      if (!observed && message?.startsWith('ResizeObserver loop')) return;
      errors.push(message ?? `${target.localName} did not load`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  for (const level of ['error', 'warn']) {
    const print = console[level];
    console[level] = (...args) => {
      errors.push(`console.${level}: ${args.join(' ')}`);
      print.apply(console, args);
    };
  }
  const post = (answer) =>
    parent.postMessage(
      {
        page: name,
        violations,
        errors,
        events: events.map(({ type, tag, detail: { code, source } }) => ({ type, tag, code, source })),
        requests: performance.getEntriesByType('resource').map((e) => e.name),
        ...answer,
      },
      '*',
    );
  // WebKit tells of a violation a little after the fact
  const settled = () => new Promise((resolve) => later(resolve, 50));
  addEventListener('kpu-test-probe', async ({ detail: probe }) => {
    const answer = await Promise.resolve()
      .then(probe)
      .then((result) => ({ result: structuredClone(result) }))
      .catch((error) => ({ failure: String(error?.stack ?? error) }));
    await settled();
    post(answer);
  });
})();
