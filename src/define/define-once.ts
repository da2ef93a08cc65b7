import { parseHtml } from '../trusted-types.js';

/** The result of the first check: what is wrong is reported once. */
let isFit: boolean | undefined;

/**
 * False where every template would throw: the page enforces Trusted Types without our policy, or one of its forms
 * shadows a method of the document (`<form name="createElement">`).
 */
function canRender(): boolean {
  try {
    if (isFit === undefined && globalThis.DOMParser) {
      parseHtml('');
      document.createElement('p');
    }
    return (isFit ??= true);
  } catch (error) {
    console.error('[kpu-news] The policy lacks: trusted-types kpu-news', error);
    return (isFit = false); // the elements do not upgrade, so that their fallback content stays visible
  }
}

/** Registers an element unless its tag is taken: a page may load the script twice, or in two versions. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements; // undefined in a worker
  const defined = registry?.get(tag);
  const define = () => {
    if (!registry?.get(tag)) registry?.define(tag, element);
  };
  if (!defined && canRender()) {
    const elements = globalThis.document?.querySelectorAll(tag) ?? [];
    if ([...elements].some(({ shadowRoot }) => shadowRoot))
      // where the bundle cannot be loaded, what a server has rendered is rendered anew
      void import('../elements/hydration/enable.js')
        .then(({ enableHydration }) => enableHydration(element))
        .then(define, define);
    else define();
  }
  if (defined && defined !== element) console.warn(`[kpu-news] <${tag}> is defined already.`);
}
