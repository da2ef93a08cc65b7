import type { FeedController } from '../../controllers/feed/feed-controller.js';
import { Hydration, type Drawn } from './hydrate.js';

// A chunk: fetched before the elements are defined, where a server has drawn one of them.

/** What is reached of an element, much of it protected. */
interface Served extends HTMLElement {
  isHydrating?: boolean;
  readonly hasUpdated: boolean;
  readonly source?: Pick<FeedController, 'hostUpdate' | 'state'>;
  readonly featuresReady?: Promise<void>;
  readonly features?: { ready(): Promise<void> };
  readonly renderRoot: Drawn;
  readonly renderOptions: { renderBefore?: unknown };
  render?(): unknown;
  loadListFeatures?(): void;
  performUpdate: (this: Served) => unknown;
  getUpdateComplete: (this: Served) => Promise<boolean>;
}

/** How often it is looked whether the feed has come, where it was not printed beside the element; milliseconds. */
const LOOK = 100;

/** Settles when an element has all that it draws with: its feed, the later part of its code, words and marks. */
async function equip(host: Served): Promise<void> {
  const { source } = host;
  source?.hostUpdate();
  while (source?.state.status === 'loading') {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    source.hostUpdate(); // one that is lazy asks once it has come near
  }
  host.loadListFeatures?.();
  await host.featuresReady;
  await host.features?.ready();
}

/** Lets the first drawing take over what stands in the page; where it cannot, all is drawn anew at once. */
function takeOver(host: Served, hydration: Hydration): void {
  const { renderRoot, renderOptions } = host;
  renderOptions.renderBefore = null; // Lit would draw before what stands there
  host.render = () => {
    Reflect.deleteProperty(host, 'render'); // the class has the real one
    const value = host.render?.();
    try {
      hydration.adopt(renderRoot, value, renderOptions);
    } catch {
      renderRoot.replaceChildren();
      Reflect.deleteProperty(renderRoot, '_$litPart$');
    }
    return value;
  };
}

/**
 * Makes an element's class adopt what a server has drawn: before the first update of such an element all that it
 * needs is fetched, and then Lit's parts are made for the nodes that stand there. To be called before it is defined.
 */
export async function enableHydration(element: CustomElementConstructor): Promise<void> {
  if (document.readyState === 'loading')
    // elements and their feeds may still be on their way
    await new Promise((resolve) => {
      addEventListener('DOMContentLoaded', resolve, { once: true });
    });
  const kind = element.prototype as Served;
  const { performUpdate, getUpdateComplete } = kind;
  const hydration = new Hydration();
  const waiting = new WeakMap<Served, Promise<void>>();
  kind.isHydrating = true;
  kind.performUpdate = function () {
    if (this.hasUpdated || !this.shadowRoot?.hasChildNodes()) return performUpdate.call(this);
    if (waiting.has(this)) return undefined;
    const ready = equip(this)
      .catch(() => undefined) // it is drawn with what there is
      .then(() => {
        takeOver(this, hydration);
        performUpdate.call(this);
      });
    waiting.set(this, ready);
    return ready;
  };
  kind.getUpdateComplete = async function () {
    await waiting.get(this);
    return getUpdateComplete.call(this);
  };
}
