// Runs before any script of a page: when the first card and the whole list are painted, and what moved meanwhile.
{
  const LIST = 10;
  const seen = (globalThis.seen = { first: 0, list: 0, shift: 0 });
  const roots = new Set([document]);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.add(root);
    return root;
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const titles = () => {
    for (const { shadowRoot } of document.querySelectorAll('kpu-news-list'))
      if (shadowRoot) roots.add(shadowRoot); // a declarative one was never attached by a script
    return [...roots].reduce((sum, root) => sum + root.querySelectorAll(':is(h2, h3) a[href]').length, 0);
  };
  /** A message sent in a frame arrives once the frame is painted. */
  const note = (name) => {
    seen[name] = -1;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen[name] = performance.now();
      port1.close();
    };
    port2.postMessage(0);
  };
  const look = () => {
    const count = titles();
    if (count > 0 && !seen.first) note('first');
    if (count >= LIST && !seen.list) note('list');
    if (!seen.list) setTimeout(() => requestAnimationFrame(look), 8); // a look per frame would itself be load
  };
  requestAnimationFrame(look);
}
