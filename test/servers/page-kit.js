// The first script of a page made by test/helpers/page.ts: it notes what goes wrong, from the start on, and
// gives the page's probe a way to answer. Its address names the page: /page-kit.js?NAME
(() => {
  const name = new URL(document.currentScript.src).search.slice(1);
  const violations = [];
  const errors = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
  );
  addEventListener(
    'error',
    ({ message, target }) => errors.push(message ?? `${target.localName} did not load`),
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
        requests: performance.getEntriesByType('resource').map((e) => e.name),
        ...answer,
      },
      '*',
    );
  // WebKit tells of a violation a little after the fact
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
  addEventListener('kpu-test-probe', async ({ detail: probe }) => {
    const answer = await Promise.resolve()
      .then(probe)
      .then(
        (result) => ({ result }),
        (error) => ({ failure: String(error?.stack ?? error) }),
      );
    await settled();
    post(answer);
  });
})();
