import { policy } from '../trusted-types.js';

let told = false;

/**
 * False where every template would throw: the page enforces Trusted Types without our policy, or a form of it
 * stands in the place of the document's method (`<form name="createElement">`).
 */
function canRender(): boolean {
  try {
    if (globalThis.DOMParser) {
      new DOMParser().parseFromString(policy?.createHTML('') ?? '', 'text/html');
      document.createElement('p');
    }
    return true;
  } catch (error) {
    if (!told) console.error('[kpu-news] The policy lacks: trusted-types kpu-news', error);
    told = true;
    return false; // what stands inside the elements stays visible
  }
}

/** Registers an element unless its tag is taken: a page may load the script twice, or two versions of it. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements; // a worker has none
  const known = registry?.get(tag);
  const define = () => {
    if (!registry?.get(tag)) registry?.define(tag, element);
  };
  if (!known && canRender()) {
    const all = globalThis.document?.querySelectorAll(tag) ?? [];
    if ([...all].some((one) => one.shadowRoot))
      // out of reach: what the server has drawn is drawn anew
      void import('../elements/hydration/enable.js')
        .then(({ enableHydration }) => enableHydration(element))
        .then(define, define);
    else define();
  }
  if (known && known !== element) console.warn(`[kpu-news] <${tag}> is defined already.`);
}
