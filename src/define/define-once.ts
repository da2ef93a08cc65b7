import { policy } from '../trusted-types.js';

/** False where the page enforces Trusted Types without our policy: there every template would throw. */
function canRender(): boolean {
  try {
    new DOMParser().parseFromString(policy?.createHTML('') ?? '', 'text/html');
    return true;
  } catch {
    return false;
  }
}

/** Registers an element unless its tag is taken: a page may load the script twice, or two versions of it. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const known = globalThis.customElements?.get(tag);
  if (!globalThis.customElements || known === element) return; // in a worker or Node there is nothing to define
  if (known) console.warn(`[kpu-news] <${tag}> is there already: this copy of the script stands back.`);
  else if (canRender()) customElements.define(tag, element);
  else console.error("[kpu-news] Add to the page's Content-Security-Policy: trusted-types kpu-news");
}
